-- title: 以后年度的报表改了一张表的大多数数据（至少三个指标项），或一行至少两年、一半的数，或一个数改动超过 5%、相邻两位颠倒、与以前两年的报表不同而表中只改了它，疑似年份写错或抄错
-- severity: warn
-- scope: table
-- remedy: 请核对是不是把当年的数写在了上年的标题、列名下，年份写错的请改正原表
-- explain: 确属修订的
SELECT
  area,
  year,
  arg_min(measure, origin) AS measure,
  CASE WHEN any_value(restated) > 1 THEN '再次给出的 ' || any_value(restated) || ' 个数改了 ' || any_value(changed) || ' 个：' ELSE '' END
  || list_aggregate(
    list(revision_text(label_of(measure, breakdown), earlier, edition, printed) ORDER BY origin)[:5],
    'string_agg',
    '；'
  )
  || CASE WHEN count(*) > 5 THEN '……' ELSE '' END AS found,
  '与以前报送的相同或相近' AS expected,
  list_concat(list(origin ORDER BY origin), (list(earlier_origins[1] ORDER BY origin))) AS origins,
  [label_of(any_value(first_measure), any_value(first_breakdown))] AS subjects,
  any_value(first_value) AS explained,
FROM facts.unusual_revisions
WHERE NOT is_explained
GROUP BY area, year, sheet
