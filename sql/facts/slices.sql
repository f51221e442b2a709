-- title: 数据的构成关系：每个值在指标项的每个维度上是合计、构成部分还是其中项；rest 为其余维度的成员
-- grain: area, year, measure, breakdown, dimension
WITH dimensions AS (
  SELECT measure, unnest(string_split(dimensions, '×')) AS dimension
  FROM reference.measures
  WHERE dimensions IS NOT NULL
),
cells AS (
  SELECT
    *,
    CASE WHEN breakdown = '' THEN [] ELSE string_split(breakdown, ' / ') END AS parts,
  FROM facts.figures
)
SELECT
  cells.area,
  cells.year,
  cells.measure,
  cells.breakdown,
  dimensions.dimension,
  array_to_string(list_filter(cells.parts, lambda part: part IS DISTINCT FROM members.member), ' / ') AS rest,
  coalesce(members.relation, '合计') AS relation,
  cells.value,
  cells.resolution,
  cells.origins[:1] AS origins,
FROM cells
JOIN dimensions USING (measure)
LEFT JOIN facts.dimension_members AS members
  ON cells.measure = members.measure
  AND dimensions.dimension = members.dimension
  AND list_contains(cells.parts, members.member)
