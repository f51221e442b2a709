-- title: 上年的表再报一次：一张表里至少三行，当年的数正是上年报过的，上年的又是前年的；changed：同一张表里与上年报过的不同的数
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
    -- 上年的报表里上年的数、前年的数
    coalesce(previous.earlier, previous.printed) AS reported,
    current.printed = reported AND previous.printed = earlier.printed AS is_resent,
    -- 两年的数本来相同的，看不出是哪一年的
    is_resent AND reported <> earlier.printed AS is_telling,
  FROM facts.figures AS current
  JOIN facts.figures AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
    AND current.edition = previous.edition
  JOIN facts.figures AS earlier
    ON current.area = earlier.area
    AND current.year = earlier.year + 2
    AND current.measure = earlier.measure
    AND current.breakdown = earlier.breakdown
  WHERE current.edition = current.year
)
SELECT
  * EXCLUDE (reported, is_resent, is_telling),
  coalesce(
    list(label_of(measure, breakdown) || ' ' || number_text(printed) ORDER BY (length(origin), origin))
      FILTER (NOT is_resent) OVER of_sheet,
    []
  ) AS changed,
FROM figures
WINDOW of_sheet AS (PARTITION BY area, year, sheet)
QUALIFY is_resent AND count(*) FILTER (is_telling) OVER of_sheet >= 3
