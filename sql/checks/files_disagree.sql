-- title: 同一年报送的文件对同一数据给出不同的值
-- severity: stop
-- remedy: 请核实哪个值正确并改正其余文件；改正前该数据不参与计算
SELECT
  area,
  year,
  measure,
  label_of(measure, breakdown) || '各文件不一致：最小 ' || number_text(lowest) || '，最大 ' || number_text(highest) AS found,
  '各文件一致（相差不超过末位的一半）' AS expected,
  origins,
FROM facts.figures
WHERE in_conflict
