-- title: 每张有数的表和往年最像的那张表：有它一半以上的数的表里最近一年的，字相同最多的；没有的为空
-- grain: area, edition, sheet
WITH figures AS (
  SELECT DISTINCT
    area,
    edition,
    regexp_replace(origin, '![^!]*$', '') AS sheet,
    measure,
    breakdown,
  FROM loaded.observations
  WHERE value IS NOT NULL
),
sheets AS (
  SELECT
    area,
    edition,
    sheet,
    count(*) AS figures,
    list(DISTINCT measure ORDER BY measure) AS measures,
    edition = max(edition) OVER (PARTITION BY area) AS is_latest,
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
  sheets.is_latest,
  candidates.earlier_edition,
  candidates.earlier_sheet,
  coalesce(alike.words, 0) AS words,
FROM sheets
LEFT JOIN candidates USING (area, edition, sheet)
LEFT JOIN alike USING (area, edition, sheet, earlier_edition, earlier_sheet)
QUALIFY
  row_number() OVER (
    PARTITION BY sheets.area, sheets.edition, sheets.sheet
    ORDER BY
      2 * candidates.common >= sheets.figures DESC,
      candidates.earlier_edition DESC,
      alike.words DESC NULLS LAST,
      candidates.common DESC,
      candidates.earlier_sheet
  ) = 1
