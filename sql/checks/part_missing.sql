-- title: 列出了大部分组成部分，其和小于合计，疑似漏了一行
-- severity: warn
-- remedy: 请核对是否漏报、删了行：缺的部分有数的请补报，确实为零的请填 0 并核对合计
WITH expected AS (
  SELECT
    measure,
    dimension,
    member,
    TRY_CAST(members.position AS INTEGER) AS position,
    count(*) OVER (PARTITION BY measure, dimension) AS parts,
  FROM facts.dimension_members
  JOIN reference.members USING (dimension, member)
  WHERE dimension_members.relation = '构成'
),
listed AS (
  SELECT
    area,
    year,
    measure,
    dimension,
    rest,
    unnest(string_split(breakdown, ' / ')) AS member,
  FROM facts.slices
  WHERE relation = '构成'
),
spans AS (
  SELECT
    area,
    year,
    measure,
    dimension,
    rest,
    min(expected.position) AS first_position,
    max(expected.position) AS last_position,
  FROM listed
  JOIN expected USING (measure, dimension, member)
  GROUP BY area, year, measure, dimension, rest
),
absent AS (
  SELECT
    totals.area,
    totals.year,
    totals.measure,
    totals.dimension,
    totals.rest,
    any_value(expected.parts) AS parts,
    list(expected.member ORDER BY expected.member) AS members,
    list(expected.member ORDER BY expected.position) FILTER (
      expected.position > spans.first_position AND expected.position < spans.last_position
    ) AS between_members,
  FROM facts.totals
  JOIN expected USING (measure, dimension)
  JOIN spans USING (area, year, measure, dimension, rest)
  ANTI JOIN listed USING (area, year, measure, dimension, rest, member)
  GROUP BY totals.area, totals.year, totals.measure, totals.dimension, totals.rest
)
SELECT
  area,
  year,
  measure,
  label_of(measure, rest) || '合计 ' || number_text(total) || '，列出的' || dimension
  || '各组之和 ' || number_text(summed) || '，没有 ' || array_to_string(
    CASE WHEN is_gap THEN between_members ELSE members END,
    '、'
  ) || ' 的数' AS found,
  '各组齐全，其和等于合计' AS expected,
  list_concat(total_origins, part_origins) AS origins,
FROM facts.totals
JOIN (
  -- 年龄组依次相连：中间缺的不是没有列
  SELECT *, parts >= 8 AND coalesce(len(between_members), 0) > 0 AS is_gap
  FROM absent
) AS gaps
  USING (area, year, measure, dimension, rest)
WHERE
  total - summed > margin
  -- 少列两组以上的多是“其中”的写法，不是漏行；组数很多的除外
  AND (is_gap OR (len(members) <= parts - 2 AND (len(members) = 1 OR len(members) * 4 <= parts)))
