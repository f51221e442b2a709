-- title: 人均期望寿命
-- unit: 岁
-- decimals: 2
-- definition: 疾控机构发布的人均期望寿命，直接采用；简略寿命表计算值用于核对
-- source: 疾病预防控制中心发布
-- method: 以公布值为准；有年龄别死亡资料的年份，另用简略寿命表（蒋庆琅法）计算并附95%置信区间，与公布值相差超过0.5岁的列为需核实的问题
SELECT
  published.area,
  published.year,
  published.value,
  published.numerator,
  published.denominator,
  published.origins,
  '简略寿命表计算值' || two_decimals(computed.expectancy) || '岁（95%置信区间'
  || two_decimals(computed.expectancy_low) || '—' || two_decimals(computed.expectancy_high)
  || '），与公布值相差' || two_decimals(abs(computed.expectancy - published.value)) || '岁，'
  || CASE WHEN abs(computed.expectancy - published.value) > life_table_tolerance() THEN '超过' ELSE '不超过' END
  || '容差' || number_text(life_table_tolerance()) || '岁' AS note,
FROM value_of('人均期望寿命') AS published
LEFT JOIN facts.life_table AS computed
  ON
    computed.area = published.area
    AND computed.year = published.year
    AND computed.first_age = 0
