-- title: 比例和有界数据在合理范围内（百分比 0—100，其余见 bands.csv）
-- severity: stop
-- remedy: 请核实该单元格及其单位，改正原表或登记 corrections.csv
WITH bounds AS (
  SELECT
    measure,
    coalesce(TRY_CAST(bands.minimum AS DOUBLE), CASE WHEN measures.unit = '%' THEN 0 END) AS minimum,
    coalesce(TRY_CAST(bands.maximum AS DOUBLE), CASE WHEN measures.unit = '%' THEN 100 END) AS maximum,
    measures.unit,
  FROM reference.measures
  LEFT JOIN reference.bands USING (measure)
)
SELECT
  figures.area,
  figures.year,
  figures.measure,
  label_of(figures.measure, figures.breakdown) || '为 ' || number_text(figures.value) || ' ' || bounds.unit AS found,
  number_text(bounds.minimum) || '—' || number_text(bounds.maximum) || ' ' || bounds.unit AS expected,
  figures.origins,
FROM facts.figures
JOIN bounds USING (measure)
WHERE figures.value < bounds.minimum OR figures.value > bounds.maximum
