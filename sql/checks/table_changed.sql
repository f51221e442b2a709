-- title: 表与往年的字样不同，或读法不同
-- severity: warn
-- scope: words
-- remedy: 请对照往年的表和“读数对照”文件夹中的这张表，看这些字有没有改变数的范围、单位、时间，行和列有没有认错
-- explain: 核对无误的
SELECT
  area,
  edition AS year,
  unnest(measures) AS measure,
  found,
  '与往年相同的字样' AS expected,
  origins,
  [name] AS subjects,
  code AS explained,
FROM facts.table_changes
WHERE NOT is_new AND has_changed AND NOT is_explained('table_changed', area, edition, [name], code)
