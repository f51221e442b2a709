-- title: 同一年报送的表对同一数据给出不同的值
-- severity: stop
-- remedy: 请核实哪个值正确并改正其余单元格（填报表印的上年数也算一处，修订过的改成修订数或清空）；改正前该数据不参与计算
SELECT
  area,
  year,
  measure,
  label_of(measure, breakdown) || '两处不一致：' || lowest_origin || ' 为 ' || number_text(lowest) || '，'
  || highest_origin || ' 为 ' || number_text(highest) AS found,
  '各处一致（相差不超过末位的一半）' AS expected,
  origins,
FROM facts.figures
WHERE in_conflict
