-- title: 医疗机构床位使用率
-- unit: %
-- decimals: 2
-- definition: 实际占用总床日数（合计）÷ 实际开放总床日数（合计）× 100%；未印合计时按各级医院之和
-- source: 卫生健康统计年报（医政科）
WITH printed AS (
  FROM ratio_of('实际占用总床日数', '实际开放总床日数', 100)
),
by_level AS (
  SELECT *, true AS is_required
  FROM indicators.bed_occupancy_rate_tertiary
  UNION ALL
  SELECT *, true
  FROM indicators.bed_occupancy_rate_secondary
  UNION ALL
  SELECT *, true
  FROM indicators.bed_occupancy_rate_primary
  UNION ALL
  SELECT *, false
  FROM ratio_of(
    '实际占用总床日数',
    '实际开放总床日数',
    100,
    numerator_breakdown := '未定级医院',
    denominator_breakdown := '未定级医院'
  )
),
levels AS (
  SELECT
    area,
    year,
    sum(numerator) AS numerator,
    sum(denominator) AS denominator,
    flatten(list(origins ORDER BY origins)) AS origins,
  FROM by_level
  GROUP BY area, year
  HAVING
    count(*) FILTER (is_required) = 3
    AND count(numerator) = count(*)
    AND count(denominator) = count(*)
),
candidates AS (
  SELECT *, CASE WHEN value IS NULL THEN 3 ELSE 1 END AS preference
  FROM printed
  UNION ALL
  SELECT
    area,
    year,
    ratio(numerator, denominator, 100),
    numerator,
    denominator,
    origins,
    '未印合计，按各级医院之和计算',
    2,
  FROM levels
)
SELECT * EXCLUDE (preference)
FROM candidates
QUALIFY row_number() OVER (PARTITION BY area, year ORDER BY preference) = 1
