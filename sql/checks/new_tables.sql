-- title: 没有更早的表可以对照，读到的数还没有核对过
-- severity: warn
-- scope: tables
-- remedy: 请打开“读数对照”文件夹中该地区该年的一本，表照原样排着，旁边写明每个数读作什么，把每个数核对一遍：指标项、分组、年份、单位认得对不对
-- explain: 核对无误的表
SELECT
  area,
  edition AS year,
  CAST(NULL AS VARCHAR) AS measure,
  '第一次收到的表 ' || count(*) OVER own || ' 张：' || array_to_string((list(name) OVER own)[:6], '、')
  || CASE WHEN count(*) OVER own > 6 THEN '等' ELSE '' END AS found,
  '核对过的表' AS expected,
  [sheet || '!'] AS origins,
  [name] AS subjects,
  code AS explained,
FROM facts.table_changes
WHERE is_new AND NOT is_explained('new_tables', area, edition, [name], code)
WINDOW own AS (PARTITION BY area, edition ORDER BY name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
