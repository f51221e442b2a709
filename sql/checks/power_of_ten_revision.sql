-- title: 以后年度报表给出的同一数据与以前相差约 10 的整数次方，疑似单位弄错
-- severity: stop
-- remedy: 请核实两处数据及其单位并改正
-- explain: 确属修订的
SELECT
  area,
  year,
  measure,
  revision_text(label_of(measure, breakdown), earlier, edition, printed) AS found,
  '同一数据前后为同一数量级' AS expected,
  list_concat(origins[:1], earlier_origins) AS origins,
  [label_of(measure, breakdown)] AS subjects,
  printed AS explained,
FROM facts.rescaled
