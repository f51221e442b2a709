-- title: 少见的修订，有没有书面说明：一张表里再次给出的数大多改了（至少三个指标项），或改动超过 5%（原数不少于 20）
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
  FROM restated
  JOIN facts.figures USING (area, year, measure, breakdown)
  JOIN reference.measures USING (measure)
),
counted AS (
  SELECT
    *,
    count(*) OVER of_sheet AS restated,
    count(*) FILTER (is_revised) OVER of_sheet AS changed,
    list_unique(list(measure) FILTER (is_revised) OVER of_sheet) >= 3 AND 2 * changed > restated AS is_of_table,
  FROM revised
  WINDOW of_sheet AS (PARTITION BY area, year, sheet)
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
    AND (is_of_table OR is_large)
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
