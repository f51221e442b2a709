-- title: 一个工作表里至少三个不小于 100 的数与上年一个不差，疑似把上年的数当作当年的填报
-- severity: warn
-- remedy: 请核对该表是不是当年的数；填成上年的请改正原表，确属没有变化的，请在 explanations.csv 登记（rule = year_copied，subject = 指标项，found = 该数）
WITH pairs AS (
  SELECT
    current.area,
    current.year,
    split_part(current.origins[1], '!', 1) AS sheet,
    current.measure,
    current.breakdown,
    current.value,
    current.origins[1] AS origin,
    current.printed = previous.printed AS is_equal,
  FROM facts.figures AS current
  JOIN facts.figures AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
  WHERE current.value >= 100 AND current.resolution <= 1
)
SELECT
  area,
  year,
  arg_min(measure, origin) FILTER (is_equal) AS measure,
  count(*) FILTER (is_equal) || ' 个数与上年完全相同：'
  || string_agg(label_of(measure, breakdown) || ' ' || number_text(value), '、' ORDER BY origin) FILTER (is_equal) AS found,
  '当年的数（该表可比的数共 ' || count(*) || ' 个）' AS expected,
  list(origin ORDER BY origin) FILTER (is_equal) AS origins,
FROM pairs
GROUP BY area, year, sheet
HAVING
  count(*) FILTER (is_equal) >= 3
  AND 2 * count(*) FILTER (is_equal) >= count(*)
  AND NOT is_explained(
    'year_copied',
    area,
    year,
    list(measure ORDER BY measure) FILTER (is_equal),
    arg_min(value, origin) FILTER (is_equal)
  )
