-- title: 没有基期年的数据时，头一个有数据的年份与规划印出的基期值相差过大（超过 30%，个数不少于 20），或要求增长的指标为 0
-- severity: warn
-- remedy: 请核实该年的数据和单位
-- explain: 确属真实变化的
WITH first_years AS (
  SELECT *
  FROM measured.indicators
  WHERE value IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY indicator, area ORDER BY year) = 1
),
promised AS (
  SELECT
    targets.*,
    plans.title,
    first_years.* EXCLUDE (indicator),
  FROM plans.targets
  JOIN plans.plans USING (plan)
  JOIN first_years
    ON targets.indicator = first_years.indicator
    AND plans.area = first_years.area
    AND targets.baseline_year < first_years.year
)
SELECT DISTINCT
  area,
  year,
  name AS measure,
  '按年报计算的值为 ' || number_text(value) || '，与基期值相差 '
  || format('{:+.1f}', ratio(value - baseline_value, baseline_value, 100)) || '%' AS found,
  '与规划印出的 ' || baseline_year || ' 年 ' || baseline_text || ' 相差不超过 30%（' || title || '）' AS expected,
  origins,
  [name] AS subjects,
  value AS explained,
FROM promised
WHERE
  abs(ratio(value - baseline_value, baseline_value, 100)) > 30
  AND coalesce(numerator, 20) >= 20
  AND NOT is_explained('far_from_baseline', area, year, [name], value)
UNION ALL
SELECT DISTINCT
  area,
  year,
  name AS measure,
  '按年报计算的值为 0' AS found,
  '规划的目标是 ' || target_text || '，一般不会是 0（' || title || '）' AS expected,
  origins,
  [name] AS subjects,
  value AS explained,
FROM promised
WHERE
  value = 0
  AND direction = 'up'
  -- 与基期值相差超过 30% 的，上面已问；目标只有几个的，可能还没有开始
  AND (baseline_value IS NULL OR numerator < 20)
  AND (target_value >= 20 OR numerator IS NOT NULL)
  AND NOT is_explained('far_from_baseline', area, year, [name], 0)
