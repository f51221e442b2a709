-- title: 以前年份的表与更早的字样不同，或只有来源、文件名不同
-- severity: note
-- years: own
-- scope: words
-- remedy: 当年核对过的无需处理；没有核对过的，请看这些字有没有改变数的范围、单位、时间
SELECT
  area,
  edition AS year,
  unnest(measures) AS measure,
  CASE WHEN has_changed THEN found ELSE found_around END AS found,
  '' AS expected,
  origins,
FROM facts.table_changes
WHERE
  NOT is_new
  AND CASE WHEN is_latest THEN NOT has_changed AND found_around <> '' ELSE has_more END
  AND NOT is_explained('table_changed', area, edition, [name], code)
