-- title: 指标项之间的固有关系（relations.csv）；不成立时两个数据都存疑，其中一个单看自身就已存疑的除外
-- severity: stop
-- remedy: 请核实两个数据，改正原表或登记 corrections.csv；核实前无法断定哪个有误，两个都扣下，用到其中任何一个的指标按数据缺失处理
SELECT
  area,
  year,
  unnest([left_measure, right_measure]) AS measure,
  found,
  expected,
  origins,
FROM facts.broken_relations
WHERE NOT is_usual_only
