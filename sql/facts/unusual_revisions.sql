-- title: 少见的修订，有没有书面说明：一张表里再次给出的数大多改了（至少三个指标项），一行至少两年、一半的数改了，改动超过 5%（原数不少于 20），相邻两位颠倒，或以前两年的报表一致而只改了这一个数
-- grain: area, year, measure, breakdown
WITH restated AS (
  SELECT
    area,
    year,
    measure,
    breakdown,
    arg_max(origin, (edition, origin)) AS origin,
    regexp_replace(arg_max(origin, (edition, origin)), '![^!]*$', '') AS sheet,
  FROM loaded.observations
  WHERE value IS NOT NULL
  GROUP BY area, year, measure, breakdown
  HAVING count(DISTINCT edition) > 1
),
revised AS (
  SELECT
    restated.origin,
    restated.sheet,
    figures.*,
    figures.earlier IS NOT NULL AS is_revised,
    abs(figures.printed - figures.earlier) > 0.05 * figures.earlier
    AND (figures.earlier >= 20 OR measures.unit IN ('%', '岁', '人/万人')) AS is_large,
    are_digits_swapped(figures.printed, figures.earlier) AS is_swapped,
    (
      SELECT count(DISTINCT before.edition)
      FROM loaded.observations AS before
      WHERE
        before.area = figures.area
        AND before.year = figures.year
        AND before.measure = figures.measure
        AND before.breakdown = figures.breakdown
        AND before.value = figures.earlier
    ) AS agreed,
  FROM restated
  JOIN facts.figures USING (area, year, measure, breakdown)
  JOIN reference.measures USING (measure)
  -- 上年的表再报一次，它的“上年”一栏不是修订
  WHERE
    NOT EXISTS (
      FROM facts.resent
      WHERE
        resent.area = figures.area
        AND resent.year = figures.year + 1
        AND resent.measure = figures.measure
        AND resent.breakdown = figures.breakdown
    )
),
counted AS (
  SELECT
    *,
    count(*) OVER of_sheet AS restated,
    count(*) FILTER (is_revised) OVER of_sheet AS changed,
    list_unique(list(measure) FILTER (is_revised) OVER of_sheet) >= 3 AND 2 * changed > restated AS is_of_table,
    count(*) FILTER (is_revised) OVER of_row >= 2
    AND 2 * count(*) FILTER (is_revised) OVER of_row >= count(*) OVER of_row AS is_of_row,
  FROM revised
  WINDOW
    of_sheet AS (PARTITION BY area, year, sheet),
    of_row AS (PARTITION BY area, sheet, measure, breakdown)
),
unusual AS (
  SELECT
    *,
    first_value(measure) OVER listed AS first_measure,
    first_value(breakdown) OVER listed AS first_breakdown,
    first_value(printed) OVER listed AS first_value,
  FROM counted
  ANTI JOIN facts.rescaled USING (area, year, measure, breakdown)
  WHERE
    is_revised
    -- 更正过的已有人核实
    AND value = printed
    AND (is_of_table OR is_of_row OR is_large OR is_swapped OR (agreed >= 2 AND changed = 1 AND restated >= 3))
    AND NOT is_explained('power_of_ten_revision', area, year, [measure, label_of(measure, breakdown)], printed)
  WINDOW listed AS (PARTITION BY area, year, sheet ORDER BY origin)
)
SELECT
  *,
  is_explained(
    'revision_unusual',
    area,
    year,
    [first_measure, label_of(first_measure, first_breakdown)],
    first_value
  ) AS is_explained,
FROM unusual
