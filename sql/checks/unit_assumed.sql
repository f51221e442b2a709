-- title: 常以万等为单位的数据没有写单位，也没有写明单位的其他年份可以对照
-- severity: warn
-- scope: table
-- remedy: 请核对数量级，并在表上写明单位（如 单位：人）；写明后不再提示
SELECT
  area,
  year,
  arg_min(measure, origin) AS measure,
  count(*) || ' 个数没有写单位，已按“' || string_agg(DISTINCT unit, '、' ORDER BY unit) || '”读入，如 '
  || arg_min(label_of(measure, breakdown) || ' ' || number_text(value) || ' ' || unit, origin) AS found,
  '写明的单位' AS expected,
  list(origin ORDER BY origin) AS origins,
FROM facts.assumed_units
GROUP BY area, year, regexp_replace(origin, '![^!]*$', '')
