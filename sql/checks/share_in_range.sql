-- title: 比例和有界数据在合理范围内（百分比 0—100，其余见 bands.csv、ceilings.csv）
-- severity: stop
-- remedy: 请核实该单元格及其单位，改正原表或登记 corrections.csv
WITH bounds AS (
  -- 个数的下限只管合计，零除外：分组可以很小，零另有规则
  SELECT
    measure,
    coalesce(TRY_CAST(bands.minimum AS DOUBLE), CASE WHEN measures.unit = '%' THEN 0 END) AS minimum,
    coalesce(TRY_CAST(bands.maximum AS DOUBLE), CASE WHEN measures.unit = '%' THEN 100 END) AS maximum,
    ceilings.unit IS NOT NULL AS is_count,
    measures.unit,
  FROM reference.measures
  LEFT JOIN reference.bands USING (measure)
  LEFT JOIN (SELECT DISTINCT unit FROM reference.ceilings) AS ceilings
    ON measures.unit = ceilings.unit
),
bounded AS (
  SELECT
    figures.area,
    figures.year,
    figures.measure,
    figures.breakdown,
    figures.value,
    figures.origins,
    bounds.unit,
    bounds.is_count,
    CASE WHEN NOT bounds.is_count OR figures.breakdown = '' THEN bounds.minimum END AS minimum,
    least(bounds.maximum, TRY_CAST(ceilings.maximum AS DOUBLE)) AS maximum,
  FROM facts.figures
  JOIN bounds USING (measure)
  LEFT JOIN reference.areas USING (area)
  LEFT JOIN reference.ceilings
    ON bounds.unit = ceilings.unit
    AND coalesce(areas.kind, '区') = ceilings.kind
)
SELECT
  area,
  year,
  measure,
  label_of(measure, breakdown) || '为 ' || number_text(value) || ' ' || unit AS found,
  CASE
    WHEN maximum IS NULL THEN '不小于 ' || number_text(minimum)
    WHEN minimum IS NULL THEN '不大于 ' || number_text(maximum)
    ELSE number_text(minimum) || '—' || number_text(maximum)
  END || ' ' || unit AS expected,
  origins,
FROM bounded
WHERE (value < minimum AND (value <> 0 OR NOT is_count)) OR value > maximum
