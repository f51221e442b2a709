-- title: 两个分组各数一个不差（至少三个，不全相同），疑似整行或整列抄错
-- severity: warn
-- scope: table
-- remedy: 请核对其中一组是否抄了另一组；抄错的请改正原表，确属巧合的不用处理
WITH groups AS (
  SELECT
    slices.area,
    slices.year,
    slices.measure,
    slices.dimension,
    array_to_string(
      list_filter(
        CASE WHEN slices.breakdown = '' THEN [] ELSE string_split(slices.breakdown, ' / ') END,
        lambda part: NOT list_contains(string_split(slices.rest, ' / '), part)
      ),
      ' / '
    ) AS member,
    list(slices.rest || '=' || slices.value ORDER BY slices.rest) AS printed,
    count(DISTINCT slices.value) AS different,
    max(slices.value) AS greatest,
    list(slices.origins[1] ORDER BY slices.breakdown) AS origins,
  FROM facts.slices
  GROUP BY ALL
)
SELECT
  lefts.area,
  lefts.year,
  lefts.measure,
  lefts.measure || '：' || lefts.member || '和' || rights.member || '的 ' || len(lefts.printed) || ' 个数完全相同' AS found,
  '各组的数不会个个相同' AS expected,
  list_concat(lefts.origins, rights.origins) AS origins,
FROM groups AS lefts
JOIN groups AS rights USING (area, year, measure, dimension, printed)
WHERE
  lefts.member < rights.member
  AND lefts.different >= 3
  AND lefts.greatest >= 20
