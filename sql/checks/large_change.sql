-- title: 与上年相比变化过大（默认超过 30%，上年计数不少于 20；另定的见 bands.csv）
-- severity: warn
-- remedy: 请核实；确属真实变化的，请在 explanations.csv 登记（rule = large_change，subject = 指标项，found = 该数）
WITH changes AS (
  SELECT
    current.area,
    current.year,
    current.measure,
    current.breakdown,
    current.value,
    previous.value AS previous,
    ratio(current.value - previous.value, previous.value, 100) AS change,
    coalesce(TRY_CAST(bands.yearly_change AS DOUBLE), 30) AS permitted,
    list_concat(current.origins, previous.origins) AS origins,
  FROM facts.observations AS current
  JOIN facts.observations AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
  JOIN reference.measures ON current.measure = measures.measure
  LEFT JOIN reference.bands ON current.measure = bands.measure
  WHERE previous.value >= 20 OR measures.unit IN ('%', '岁', '人/万人')
)
SELECT
  area,
  year,
  measure,
  label_of(measure, breakdown) || '为 ' || number_text(value) || '，上年为 ' || number_text(previous)
  || '，变化 ' || format('{:+.1f}', change) || '%' AS found,
  '与上年相差不超过 ' || number_text(permitted) || '%' AS expected,
  origins,
FROM changes
WHERE
  abs(change) > permitted
  AND NOT is_explained('large_change', area, year, [measure, label_of(measure, breakdown)], value)
