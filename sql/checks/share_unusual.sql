-- title: 一部分占全部的比例与历年的变化不同
-- severity: warn
-- remedy: 请核实两个数
-- explain: 确属真实变化的
WITH shares AS (
  SELECT
    parts.area,
    parts.year,
    parts.measure,
    wholes.measure AS whole,
    parts.value,
    wholes.value AS whole_value,
    ratio(parts.value, wholes.value, 100) AS share,
    list_concat(parts.origins[:1], wholes.origins[:1]) AS origins,
  FROM reference.relations
  JOIN facts.observations AS parts
    ON relations.left_measure = parts.measure
    AND coalesce(relations.left_breakdown, '') = parts.breakdown
  JOIN facts.observations AS wholes
    ON parts.area = wholes.area
    AND parts.year = wholes.year
    AND relations.right_measure = wholes.measure
    AND coalesce(relations.right_breakdown, '') = wholes.breakdown
  WHERE
    relations.relation = '≤'
    AND parts.breakdown = ''
    AND wholes.breakdown = ''
    AND coalesce(relations.factor, '') = ''
    AND coalesce(relations.severity, '') = ''
    AND wholes.value > 0
    AND parts.value <= wholes.value
),
changes AS (
  SELECT
    current.*,
    previous.share AS previous_share,
    current.share - previous.share AS change,
    -- 两年比例各自的方差之和，以百分点的平方计
    ratio(current.share * (100 - current.share), current.whole_value, 1)
    + ratio(previous.share * (100 - previous.share), previous.whole_value, 1) AS variance,
  FROM shares AS current
  JOIN shares AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.whole = previous.whole
  -- 登记了口径变化的，当年的比例本来与以前不同
  WHERE NOT EXISTS (
    FROM reference.breaks
    LEFT JOIN measured.needs ON breaks.indicator = needs.indicator
    WHERE
      breaks.area = current.area
      AND TRY_CAST(breaks.year AS INTEGER) = current.year
      AND current.measure IN (breaks.indicator, needs.measure)
  )
),
other_years AS (
  -- 一个错数同时使当年和下一年的变化失常，判断一年时两年都不算在“其他年份”内
  SELECT
    changes.area,
    changes.year,
    changes.measure,
    changes.whole,
    median(others.change) AS usual,
    max(others.change) AS highest,
    min(others.change) AS lowest,
    count(*) AS years,
  FROM changes
  JOIN changes AS others USING (area, measure, whole)
  WHERE others.year NOT IN (changes.year, changes.year + 1)
  GROUP BY changes.area, changes.year, changes.measure, changes.whole
  HAVING count(*) >= 2
),
compared AS (
  -- 相差超过 2 个百分点、历年最大差别的三倍和随机波动（二项分布）的两倍，并多出或少了 2 个以上
  SELECT
    *,
    -- 比例到了 100% 或 0，不能再照往年变化
    change - least(100 - previous_share, greatest(-previous_share, usual)) AS difference,
    greatest(highest - usual, usual - lowest) AS unevenness,
    -- 有三年可比而历年变化均匀的，相差 1 个百分点也问
    CASE
      WHEN years >= 3 THEN least(greatest(2, 3 * unevenness), greatest(1, 5 * unevenness))
      ELSE greatest(2, 3 * unevenness)
    END AS permitted,
  FROM changes
  JOIN other_years USING (area, year, measure, whole)
)
SELECT
  area,
  year,
  measure,
  measure || ' ' || number_text(value) || '，' || whole || ' ' || number_text(whole_value) || '，占 '
  || format('{:.1f}', share) || '%，上年为 ' || format('{:.1f}', previous_share) || '%' AS found,
  '与其他年份的变化（' || format('{:+.1f}', lowest) || ' 至 ' || format('{:+.1f}', highest) || ' 个百分点）相近' AS expected,
  origins,
  [measure] AS subjects,
  -- 两个数有一个改了，说明即失效
  whole_value - value AS explained,
FROM compared
WHERE
  abs(difference) > greatest(permitted, 2 * sqrt(variance))
  AND abs(difference) * whole_value >= 200
  AND NOT is_explained('share_unusual', area, year, [measure], whole_value - value)
