-- title: 合计与各构成部分之和；is_complete 表示该指标项在该维度上的构成部分齐全
-- grain: area, year, measure, dimension, rest
WITH expected AS (
  SELECT measure, dimension, count(*) AS parts
  FROM facts.dimension_members
  WHERE relation = '构成'
  GROUP BY measure, dimension
),
parts AS (
  SELECT
    area,
    year,
    measure,
    dimension,
    rest,
    count(*) AS parts,
    sum(value) AS summed,
    sum(rounding_margin(resolution)) AS margin,
    flatten(list(origins ORDER BY breakdown)) AS origins,
  FROM facts.slices
  WHERE relation = '构成'
  GROUP BY area, year, measure, dimension, rest
)
SELECT
  area,
  year,
  measure,
  dimension,
  rest,
  totals.value AS total,
  parts.summed,
  parts.margin + rounding_margin(totals.resolution) + 1e-6 AS margin,
  parts.parts = expected.parts AS is_complete,
  totals.origins AS total_origins,
  parts.origins AS part_origins,
FROM facts.slices AS totals
JOIN parts USING (area, year, measure, dimension, rest)
JOIN expected USING (measure, dimension)
WHERE totals.relation = '合计'
