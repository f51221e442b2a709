-- title: 每张有数的表、项目台账和往年最像的那张：有它一半以上的数（项目）的表里最近一年的，字相同最多的；没有的为空；is_latest：以后的年份没有再报它的数
-- grain: area, edition, sheet
WITH stated AS (
  SELECT area, edition, origin, measure, breakdown, value IS NOT NULL AS has_value
  FROM loaded.observations
  UNION ALL
  SELECT area, edition, origin, '重点项目台账', project, true
  FROM loaded.ledger
),
figures AS (
  SELECT DISTINCT
    area,
    edition,
    regexp_replace(origin, '![^!]*$', '') AS sheet,
    measure,
    breakdown,
  FROM stated
  WHERE has_value
),
sheets AS (
  SELECT
    area,
    edition,
    sheet,
    count(*) AS figures,
    list(DISTINCT measure ORDER BY measure) AS measures,
  FROM figures
  SEMI JOIN loaded.table_words USING (area, edition, sheet)
  GROUP BY area, edition, sheet
),
candidates AS (
  SELECT
    current.area,
    current.edition,
    current.sheet,
    earlier.edition AS earlier_edition,
    earlier.sheet AS earlier_sheet,
    count(*) AS common,
  FROM figures AS current
  JOIN figures AS earlier
    ON current.area = earlier.area
    AND current.edition > earlier.edition
    AND current.measure = earlier.measure
    AND current.breakdown = earlier.breakdown
  SEMI JOIN sheets AS written
    ON earlier.area = written.area AND earlier.edition = written.edition AND earlier.sheet = written.sheet
  GROUP BY ALL
),
-- 它的数有一半以上以后的年份又报了，表中空着的也算；一个数也没有填的文件（填报表）不算
reported AS (
  SELECT area, measure, breakdown, max(edition) AS edition
  FROM (
    SELECT *
    FROM stated
    QUALIFY bool_or(has_value) OVER (PARTITION BY area, edition, split_part(origin, '#', 1))
  )
  GROUP BY area, measure, breakdown
),
followed AS (
  SELECT figures.area, figures.edition, figures.sheet
  FROM figures
  JOIN reported USING (area, measure, breakdown)
  GROUP BY figures.area, figures.edition, figures.sheet
  HAVING 2 * count(*) FILTER (reported.edition > figures.edition) >= count(*)
),
alike AS (
  SELECT
    candidates.area,
    candidates.edition,
    candidates.sheet,
    candidates.earlier_edition,
    candidates.earlier_sheet,
    count(*) AS words,
  FROM candidates
  JOIN loaded.table_words AS current USING (area, edition, sheet)
  JOIN loaded.table_words AS earlier
    ON candidates.area = earlier.area
    AND candidates.earlier_edition = earlier.edition
    AND candidates.earlier_sheet = earlier.sheet
    AND current.key = earlier.key
  GROUP BY ALL
)
SELECT
  sheets.area,
  sheets.edition,
  sheets.sheet,
  sheets.measures,
  followed.sheet IS NULL AS is_latest,
  candidates.earlier_edition,
  candidates.earlier_sheet,
  coalesce(alike.words, 0) AS words,
FROM sheets
LEFT JOIN followed USING (area, edition, sheet)
LEFT JOIN candidates
  ON sheets.area = candidates.area
  AND sheets.edition = candidates.edition
  AND sheets.sheet = candidates.sheet
  AND 2 * candidates.common >= sheets.figures
LEFT JOIN alike USING (area, edition, sheet, earlier_edition, earlier_sheet)
QUALIFY
  row_number() OVER (
    PARTITION BY sheets.area, sheets.edition, sheets.sheet
    ORDER BY
      candidates.earlier_edition DESC,
      alike.words DESC NULLS LAST,
      candidates.common DESC,
      candidates.earlier_sheet
  ) = 1
