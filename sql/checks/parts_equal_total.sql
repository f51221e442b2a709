-- title: 各组成部分之和等于合计
-- severity: stop
-- remedy: 请核实合计与各组成部分，改正原表或登记 corrections.csv
SELECT
  area,
  year,
  measure,
  label_of(measure, rest) || '合计 ' || number_text(total) || '，' || dimension || '各组之和 ' || number_text(summed) AS found,
  CASE WHEN is_complete THEN '各组之和等于合计' ELSE '各组之和不超过合计' END || '（容许四舍五入之差）' AS expected,
  list_concat(total_origins, part_origins) AS origins,
FROM facts.totals
WHERE
  summed - total > margin
  OR (is_complete AND total - summed > margin)
