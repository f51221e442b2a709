-- title: 与上年（上年没有数的，与最近一年）相比变化过大（默认超过 30%，另定的见 bands.csv；上年计数不足 20 的，只问时点数多 10 以上、少 5 以上的），或与本数据其他年份的变化明显不同
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
    year - previous_year AS span,
    CASE WHEN span = 1 THEN '上年' ELSE previous_year || '年' END AS previous_name,
    ratio(value - previous, previous, 100) AS change,
    -- 中间缺几年的，容许的变化按年数的平方根放宽
    coalesce(TRY_CAST(bands.yearly_change AS DOUBLE), 30) * sqrt(span) AS permitted,
    -- 时间长短随措施一步到位，不与历年的变化比
    measures.unit IN ('分钟', '天') AS is_duration,
    measures.unit IN ('%', '岁', '人/万人') OR is_duration AS is_measured,
    measures.nature = '时点' AS is_stock,
    CASE WHEN is_measured THEN 0 WHEN is_stock THEN 1 ELSE 2 END AS deviations,
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
  WHERE previous >= 20 OR is_measured OR (is_stock AND (value - previous >= 10 OR previous - value >= 5))
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
    count(*) AS years,
  FROM changes
  JOIN changes AS others USING (area, measure, breakdown)
  WHERE changes.span = 1 AND others.span = 1 AND others.year NOT IN (changes.year, changes.year + 1)
  GROUP BY area, measure, breakdown, changes.year
  HAVING count(*) >= 2
),
compared AS (
  SELECT
    *,
    abs(change) > permitted AS is_large,
    -- 容许的差别：容许变化的三分之一（时点数有两年可比的为六分之一，有三年可比的、变化缓慢而另定得小的为十分之一，
    -- 历年变化本来大的为历年的变化）、历年最大差别的三倍、计数随机波动（泊松分布）的两倍（时点数一倍），取大
    NOT is_duration AND abs(change - usual) > greatest(
      CASE
        WHEN is_stock AND NOT is_measured
          THEN least(
            ratio(permitted, 3, 1),
            greatest(ratio(permitted, CASE WHEN years >= 3 OR permitted < 30 THEN 10 ELSE 6 END, 1), abs(usual))
          )
        ELSE ratio(permitted, 3, 1)
      END,
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
  label || '为 ' || number_text(value) || '，' || previous_name || '为 ' || number_text(previous)
  || '，变化 ' || format('{:+.1f}', change) || '%' AS found,
  CASE
    WHEN is_large THEN '与' || previous_name || '相差不超过 ' || format('{:.3g}', permitted) || '%'
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
