-- title: 公布的人均期望寿命与简略寿命表计算值相差超过 0.5 岁
-- severity: warn
-- remedy: 请向疾控中心核实漏报校正、人口口径和年龄组
-- explain: 确有原因的
SELECT
  published.area,
  published.year,
  published.measure,
  '公布值 ' || number_text(published.value) || ' 岁，按年龄别死亡计算为 ' || format('{:.2f}', computed.expectancy)
  || ' 岁（95%置信区间 ' || format('{:.2f}', computed.expectancy_low) || '—' || format('{:.2f}', computed.expectancy_high)
  || '）' AS found,
  '相差不超过 ' || number_text(life_table_tolerance()) || ' 岁' AS expected,
  list_concat(published.origins, computed.origins) AS origins,
  [published.measure] AS subjects,
  -- 两个数有一个改了，说明即失效
  abs(published.value - computed.expectancy) AS explained,
FROM facts.observations AS published
JOIN facts.life_table AS computed USING (area, year)
WHERE
  published.measure = '人均期望寿命'
  AND published.breakdown = ''
  AND computed.first_age = 0
  AND abs(published.value - computed.expectancy) > life_table_tolerance()
  AND NOT is_explained(
    'life_table_differs', area, year, [published.measure], abs(published.value - computed.expectancy)
  )
