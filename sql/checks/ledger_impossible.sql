-- title: 项目台账的一行自相矛盾或不可能（进度超过 100%、竣工早于开工、时间在年末以后、阶段与时间矛盾）；改正前该项目按数据缺失处理
-- severity: stop
-- remedy: 请项目主管科室核实并改正台账的这一行
SELECT
  area,
  year,
  project AS measure,
  string_agg(found, '；' ORDER BY aspect) AS found,
  string_agg(DISTINCT expected, '；' ORDER BY expected) AS expected,
  any_value(origins) AS origins,
FROM facts.ledger_contradictions
WHERE is_wrong AND is_impossible
GROUP BY area, year, project
