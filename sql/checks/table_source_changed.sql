-- title: 最新一年的表与往年相比，只有来源、文件名不同
-- severity: note
-- years: own
-- scope: words
-- remedy: 请看来源换了以后，数的范围、口径有没有改变
SELECT
  area,
  edition AS year,
  unnest(measures) AS measure,
  found_around AS found,
  '' AS expected,
  origins,
FROM facts.table_changes
WHERE
  is_latest
  AND NOT is_new
  AND NOT has_changed
  AND found_around <> ''
  AND NOT is_explained('table_changed', area, edition, [name], code)
