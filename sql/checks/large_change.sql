-- title: 与上年（上年没有数的，与最近一年）相比变化过大，或与历年的变化不同
-- severity: warn
-- remedy: 请核实
-- explain: 确属真实变化的
WITH broken AS (
  -- 登记了口径变化的年份
  SELECT DISTINCT breaks.area, TRY_CAST(breaks.year AS INTEGER) AS year, unnest([breaks.indicator, needs.measure]) AS measure
  FROM reference.breaks
  LEFT JOIN measured.needs ON breaks.indicator = needs.indicator
),
changes AS (
  -- 过大：默认超过 30%，另定的见 bands.csv；上年计数不足 20 的，只问时点数多 10 以上、少 5 以上的
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
    measures.unit = '%' AND previous <= 100 AS has_top,
    -- 口径变化前后的两个数，本来不能照历年的变化
    EXISTS (
      FROM broken
      WHERE
        broken.area = yearly_changes.area
        AND broken.measure = yearly_changes.measure
        AND broken.year > previous_year
        AND broken.year <= yearly_changes.year
    ) AS is_broken,
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
    list(others.change ORDER BY others.change) AS all_changes,
    count(*) AS years,
  FROM changes
  JOIN changes AS others USING (area, measure, breakdown)
  WHERE others.span = 1 AND NOT others.is_broken AND others.year NOT IN (changes.year, changes.year + 1)
  GROUP BY area, measure, breakdown, changes.year
  HAVING count(*) >= 2
),
departures AS (
  SELECT
    *,
    -- 比例到了 100%，不能再照往年上升
    CASE
      WHEN has_top AND usual > 0 THEN least(usual, ratio(100 - previous, previous * span, 100))
      ELSE usual
    END AS awaited,
    abs(ratio(change, span, 1) - awaited) AS departure,
    greatest(highest - usual, usual - lowest) AS unevenness,
    list_median(list_transform(all_changes, lambda other: abs(other - usual))) AS usual_unevenness,
    -- 很少变化的，容许变化按 2% 算，再小的差别属正常
    greatest(permitted, 2 * sqrt(span)) AS breadth,
    -- 容许的差别：容许变化的一份，历年变化本来大的为历年的变化，不超过三分之一
    least(ratio(breadth, 3, 1), greatest(ratio(breadth, 10, 1), abs(usual))) AS narrow,
    CASE
      WHEN is_stock AND (years >= 3 OR permitted < 30) THEN narrow
      WHEN is_stock OR is_measured THEN least(ratio(breadth, 3, 1), greatest(ratio(breadth, 6, 1), abs(usual)))
      ELSE ratio(breadth, 3, 1)
    END AS wide,
    -- 计数的随机波动（泊松分布的标准差），百分数
    CASE WHEN is_measured THEN 0 ELSE 100 * sqrt(ratio(1, previous, 1) + ratio(1, value, 1)) END AS deviation,
  FROM changes
  LEFT JOIN other_years USING (area, year, measure, breakdown)
),
compared AS (
  SELECT
    *,
    -- 容许增加到几倍的，容许减少到几分之一
    100 + permitted AS most,
    permitted >= 100 AS is_manifold,
    abs(change) > permitted OR (is_manifold AND 100 + change < ratio(100, most, 100)) AS is_large,
    CASE WHEN permitted < 5 THEN '{:+.2f}' ELSE '{:+.1f}' END AS digits,
    NOT is_duration
    AND NOT is_broken
    -- 比率相差不到 1 个百分点的不问
    AND (NOT has_top OR departure * previous >= 100)
    AND (
      departure > greatest(wide, 3 * unevenness, CASE WHEN is_stock THEN 1 ELSE 2 END * deviation)
      -- 有三年可比而历年变化均匀的，相差不多也问
      OR (
        years >= 3
        AND departure > greatest(narrow, 5 * unevenness, CASE WHEN is_stock THEN 0.5 ELSE 2 END * deviation)
      )
      -- 时点数历年只增不减（或只减不增），当年反过来 2% 以上
      OR (
        years >= 3
        AND is_stock
        AND ((lowest > 0 AND change < -2) OR (highest < 0 AND change > 2))
        AND departure > greatest(narrow, 3 * usual_unevenness, deviation)
      )
    ) AS is_unusual,
  FROM departures
)
SELECT
  area,
  year,
  measure,
  label || '为 ' || number_text(value) || '，' || previous_name || '为 ' || number_text(previous)
  || '，变化 ' || format(digits, change) || '%' AS found,
  CASE
    WHEN is_large AND is_manifold
      THEN format('{}的 {:.3g} 分之一至 {:.3g} 倍', previous_name, ratio(most, 100, 1), ratio(most, 100, 1))
    WHEN is_large THEN '与' || previous_name || '相差不超过 ' || format('{:.3g}', permitted) || '%'
    ELSE '与其他年份的变化（' || format(digits, lowest) || '% 至 ' || format(digits, highest) || '%）相近'
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
