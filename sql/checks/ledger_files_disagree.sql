-- title: 同一年报送的台账对同一项目填写不同
-- severity: stop
-- remedy: 请核实哪份台账正确并改正其余文件；改正前该项目按数据缺失处理
SELECT
  area,
  year,
  project AS measure,
  project || '在 ' || len(origins) || ' 处填写不同' AS found,
  '各份台账填写一致' AS expected,
  origins,
FROM facts.ledger_entries
WHERE in_conflict
