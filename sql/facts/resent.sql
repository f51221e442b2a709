-- title: 原样再报一次的表：表里每一个数都正是上年报过的，上年的数正是前年的，至少三个；“年份”只是后来改的
-- grain: area, year, measure, breakdown
WITH figures AS (
  SELECT
    current.area,
    current.year,
    current.measure,
    current.breakdown,
    current.printed,
    split_part(current.origins[1], '!', 1) AS sheet,
    current.origins[1] AS origin,
    coalesce(
      previous.edition = current.year AND previous.earlier = current.printed AND previous.printed = earlier.printed,
      false
    ) AS is_resent,
  FROM facts.figures AS current
  LEFT JOIN facts.figures AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
  LEFT JOIN facts.figures AS earlier
    ON current.area = earlier.area
    AND current.year = earlier.year + 2
    AND current.measure = earlier.measure
    AND current.breakdown = earlier.breakdown
  WHERE current.edition = current.year
)
SELECT * EXCLUDE (is_resent)
FROM figures
WINDOW of_sheet AS (PARTITION BY area, year, sheet)
QUALIFY
  count(*) OVER of_sheet >= 3
  AND bool_and(is_resent) OVER of_sheet
