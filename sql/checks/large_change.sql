-- title: 与上年相比变化过大（默认超过 30%，上年计数不少于 20；另定的见 bands.csv），或与本数据其他年份的变化明显不同
-- severity: warn
-- remedy: 请核实
-- explain: 确属真实变化的
WITH changes AS (
  SELECT
    area,
    year,
    measure,
    breakdown,
    label_of(measure, breakdown) AS label,
    value,
    previous,
    ratio(value - previous, previous, 100) AS change,
    coalesce(TRY_CAST(bands.yearly_change AS DOUBLE), 30) AS permitted,
    measures.unit IN ('%', '岁', '人/万人') AS is_rate,
    CASE WHEN is_rate THEN 0 WHEN measures.nature = '时点' THEN 1 ELSE 2 END AS deviations,
    coalesce(abs(ratio(value - earlier, earlier, 100)) <= permitted, false) AS is_return,
    -- 突变以后又回到原来的水平，疑的是突变的那一年
    CASE
      WHEN is_return AND abs(ratio(previous - earlier, earlier, 100)) > permitted
        THEN list_concat(previous_origins, yearly_changes.origins)
      ELSE list_concat(yearly_changes.origins, previous_origins)
    END AS origins,
  FROM facts.yearly_changes
  JOIN reference.measures USING (measure)
  LEFT JOIN reference.bands USING (measure)
  WHERE previous >= 20 OR is_rate
),
other_years AS (
  -- 一个错数同时使当年和下一年的变化失常，判断一年时两年都不算在“其他年份”内
  SELECT
    area,
    measure,
    breakdown,
    changes.year,
    median(others.change) AS usual,
    max(others.change) AS highest,
    min(others.change) AS lowest,
  FROM changes
  JOIN changes AS others USING (area, measure, breakdown)
  WHERE others.year NOT IN (changes.year, changes.year + 1)
  GROUP BY area, measure, breakdown, changes.year
  HAVING count(*) >= 2
),
compared AS (
  SELECT
    *,
    abs(change) > permitted AS is_large,
    -- 容许的差别：容许变化的三分之一、历年最大差别的三倍、计数随机波动（泊松分布）的两倍（时点数一倍），取大
    abs(change - usual) > greatest(
      ratio(permitted, 3, 1),
      3 * greatest(highest - usual, usual - lowest),
      100 * deviations * sqrt(ratio(1, previous, 1) + ratio(1, value, 1))
    ) AS is_unusual,
  FROM changes
  LEFT JOIN other_years USING (area, year, measure, breakdown)
)
SELECT
  area,
  year,
  measure,
  label || '为 ' || number_text(value) || '，上年为 ' || number_text(previous)
  || '，变化 ' || format('{:+.1f}', change) || '%' AS found,
  CASE
    WHEN is_large THEN '与上年相差不超过 ' || number_text(permitted) || '%'
    ELSE '与其他年份的变化（' || format('{:+.1f}', lowest) || '% 至 ' || format('{:+.1f}', highest) || '%）相近'
  END AS expected,
  origins,
  [label] AS subjects,
  value AS explained,
FROM compared
WHERE
  -- 合计与历年不同时，各部分随之不同，只问合计
  (is_large OR (is_unusual AND (breakdown = '' OR NOT EXISTS (
    FROM compared AS totals
    WHERE
      totals.area = compared.area
      AND totals.year = compared.year
      AND totals.measure = compared.measure
      AND totals.breakdown = ''
      AND totals.is_unusual
  ))))
  AND NOT is_explained('large_change', area, year, [measure, label], value)
  AND NOT is_explained('power_of_ten_jump', area, year, [measure, label], value)
  -- 上年的错位已有说明，当年只是回到原来的水平
  AND NOT (
    is_return
    AND is_explained('power_of_ten_jump', area, year - 1, [measure, label], previous)
  )
