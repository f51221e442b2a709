-- title: 最新一年的表与往年的字样不同，或第一次收到
-- severity: warn
-- years: own
-- scope: words
-- remedy: 请对照往年的表，看这些字有没有改变数的范围、单位、时间，行和列有没有认错；没有往年的表的，把读到的数对原表核对一遍
-- explain: 核对无误的
SELECT
  area,
  edition AS year,
  unnest(measures) AS measure,
  found,
  CASE WHEN is_new THEN '核对过的表' ELSE '与往年相同的字样' END AS expected,
  origins,
  [name] AS subjects,
  code AS explained,
FROM facts.table_changes
WHERE is_latest AND has_changed AND NOT is_explained('table_changed', area, edition, [name], code)
