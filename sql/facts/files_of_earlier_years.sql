-- title: 一个年份的文件夹里只有以前年份的数的文件；都是已经报过的数、或已有少见的修订的除外
-- grain: file
WITH figures AS (
  SELECT
    *,
    split_part(origin, '#', 1) AS file,
  FROM loaded.observations
),
files AS (
  SELECT
    file,
    edition,
    max(year) AS latest,
    arg_min(area, origin) FILTER (value IS NOT NULL) AS area,
    arg_min(measure, origin) FILTER (value IS NOT NULL) AS measure,
    list(origin ORDER BY origin) FILTER (value IS NOT NULL) AS origins,
  FROM figures
  GROUP BY file, edition
  HAVING max(year) < edition AND count(value) > 0
),
new AS (
  SELECT figures.file
  FROM figures
  SEMI JOIN files USING (file)
  WHERE
    figures.value IS NOT NULL
    AND NOT EXISTS (
      FROM figures AS others
      WHERE
        others.area = figures.area
        AND others.year = figures.year
        AND others.measure = figures.measure
        AND others.breakdown = figures.breakdown
        AND others.file <> figures.file
        AND abs(others.value - figures.value) <= greatest(others.resolution, figures.resolution) * 0.5 * (1 + 1e-9)
    )
),
revised AS (
  SELECT split_part(origin, '#', 1) AS file
  FROM facts.unusual_revisions
)
SELECT *
FROM files
SEMI JOIN new USING (file)
ANTI JOIN revised USING (file)
