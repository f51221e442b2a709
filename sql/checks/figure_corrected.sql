-- title: 按更正登记改用更正后的数据
-- severity: note
-- remedy: 已采用更正后的值；依据见 corrections.csv
SELECT
  figures.area,
  figures.year,
  figures.measure,
  label_of(figures.measure, figures.breakdown) || '表中为 ' || number_text(figures.printed) || '，更正为 '
  || number_text(figures.value) || '（' || coalesce(corrections.reason, '') || '）' AS found,
  '' AS expected,
  figures.origins,
FROM facts.figures
JOIN reference.corrections
  ON figures.area = corrections.area
  AND figures.year = TRY_CAST(corrections.year AS INTEGER)
  AND figures.measure = corrections.measure
  AND figures.breakdown = coalesce(corrections.breakdown, '')
  AND abs(figures.printed - TRY_CAST(corrections.expect AS DOUBLE)) < 1e-6
WHERE figures.value <> figures.printed
