-- title: “其中”项不大于合计
-- severity: stop
-- remedy: 请核实合计与其中项，改正原表或登记 corrections.csv
SELECT
  parts.area,
  parts.year,
  parts.measure,
  label_of(parts.measure, parts.breakdown) || '为 ' || number_text(parts.value)
  || '，大于合计 ' || number_text(totals.value) AS found,
  '其中项不大于合计' AS expected,
  list_concat(parts.origins, totals.origins) AS origins,
FROM facts.slices AS parts
JOIN facts.slices AS totals USING (area, year, measure, dimension, rest)
WHERE
  parts.relation = '其中'
  AND totals.relation = '合计'
  AND parts.value - totals.value > rounding_margin(parts.resolution) + rounding_margin(totals.resolution)
