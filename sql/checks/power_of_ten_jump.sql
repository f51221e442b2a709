-- title: 与相邻年份相差约 10 的整数次方，疑似多写或少写 0、单位弄错
-- severity: stop
-- remedy: 请核实该数据及其单位
-- explain: 确属真实变化的
SELECT
  area,
  year,
  measure,
  CASE
    WHEN jumps_from_previous
      THEN label_of(measure, breakdown) || '为 ' || number_text(value)
        || '，' || previous_year || ' 年为 ' || number_text(previous)
    ELSE label_of(measure, breakdown) || '为 ' || number_text(value)
      || '，' || following_year || ' 年为 ' || number_text(following)
  END AS found,
  '相邻年份为同一数量级' AS expected,
  list_concat(
    origins[:1],
    CASE WHEN jumps_from_previous THEN previous_origins[:1] ELSE following_origins[:1] END
  ) AS origins,
  [label_of(measure, breakdown)] AS subjects,
  value AS explained,
FROM facts.jumps
