-- title: 数据不为负
-- severity: stop
-- remedy: 请核实该单元格，改正原表或登记 corrections.csv
SELECT
  figures.area,
  figures.year,
  figures.measure,
  label_of(figures.measure, figures.breakdown) || '为 ' || number_text(figures.value) AS found,
  '不小于 0' AS expected,
  figures.origins,
FROM facts.figures
LEFT JOIN reference.bands USING (measure)
WHERE figures.value < 0 AND coalesce(TRY_CAST(bands.minimum AS DOUBLE), 0) >= 0
