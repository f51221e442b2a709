-- title: 同一个工作表里两个不同的指标项是同一个不小于 1000 的数，疑似抄错了行或列
-- severity: warn
-- remedy: 请核对其中一个是否抄了另一个；抄错的请改正原表，确属巧合的不用处理
WITH figures AS (
  SELECT
    figures.*,
    split_part(figures.origins[1], '!', 1) AS sheet,
    measures.unit,
  FROM facts.figures
  JOIN reference.measures USING (measure)
  WHERE figures.value >= 1000 AND figures.resolution <= 1
),
wholes AS (
  SELECT
    relations.left_measure,
    relations.right_measure,
    measures.nature AS right_nature,
  FROM reference.relations
  JOIN reference.measures
    ON relations.right_measure = measures.measure
  WHERE relations.severity IS NULL AND relations.factor IS NULL
)
SELECT
  lefts.area,
  lefts.year,
  lefts.measure,
  label_of(lefts.measure, lefts.breakdown) || '和' || label_of(rights.measure, rights.breakdown)
  || '都是 ' || number_text(lefts.value) AS found,
  '两个不同的数' AS expected,
  list_concat(lefts.origins[:1], rights.origins[:1]) AS origins,
FROM figures AS lefts
JOIN figures AS rights
  ON lefts.area = rights.area
  AND lefts.year = rights.year
  AND lefts.sheet = rights.sheet
  AND lefts.unit = rights.unit
  AND lefts.value = rights.value
  AND lefts.breakdown = rights.breakdown
  AND lefts.measure < rights.measure
WHERE
  -- 全部覆盖时，比例的分子等于分母；同一批新生儿、产妇的几种服务也会相等
  NOT EXISTS (
    FROM wholes
    WHERE
      (wholes.left_measure = lefts.measure AND wholes.right_measure = rights.measure)
      OR (wholes.left_measure = rights.measure AND wholes.right_measure = lefts.measure)
  )
  AND NOT EXISTS (
    FROM wholes AS left_wholes
    JOIN wholes AS right_wholes USING (right_measure)
    WHERE
      left_wholes.left_measure = lefts.measure
      AND right_wholes.left_measure = rights.measure
      AND left_wholes.right_nature = '时期'
  )
