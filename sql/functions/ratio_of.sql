-- title: 两个指标项之比：分子 ÷ 分母 × 系数，按地区和年份对应，带出分子、分母和来源单元格
-- source: 卫生健康统计通用算法；分子或分母缺一项时值为空，另一项照样列出
CREATE MACRO ratio_of(
  numerator_measure,
  denominator_measure,
  factor,
  numerator_breakdown := '',
  denominator_breakdown := ''
) AS TABLE
  WITH numerators AS (
    SELECT area, year, value, origins
    FROM facts.observations
    WHERE measure = numerator_measure AND breakdown = numerator_breakdown
  ),
  denominators AS (
    SELECT area, year, value, origins
    FROM facts.observations
    WHERE measure = denominator_measure AND breakdown = denominator_breakdown
  )
  SELECT
    area,
    year,
    ratio(numerators.value, denominators.value, factor) AS value,
    numerators.value AS numerator,
    denominators.value AS denominator,
    list_concat(numerators.origins, denominators.origins) AS origins,
    NULL AS note,
  FROM numerators
  FULL JOIN denominators USING (area, year);
-- Tests
-- (SELECT value FROM ratio_of('注册护士数', '年末常住人口', 1000) WHERE area = '示例区' AND year = 2020) = 7.5
-- (SELECT origins FROM ratio_of('注册护士数', '年末常住人口', 1000) WHERE area = '示例区' AND year = 2020) = ['示例.csv#表!A2', '示例.csv#表!A1']
-- (SELECT value FROM ratio_of('注册护士数', '年末常住人口', 1000) WHERE area = '示例区' AND year = 2021) IS NULL
-- (SELECT numerator FROM ratio_of('注册床位数', '年末常住人口', 1000, numerator_breakdown := '社会办') WHERE area = '示例区' AND year = 2020) = 400
