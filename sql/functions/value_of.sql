-- title: 指标值直接取自一个指标项
-- source: 指标项由业务部门直接发布或统计，不需计算
CREATE MACRO value_of(value_measure, value_breakdown := '') AS TABLE
  SELECT
    area,
    year,
    value,
    NULL AS numerator,
    NULL AS denominator,
    origins,
    NULL AS note,
  FROM facts.observations
  WHERE measure = value_measure AND breakdown = value_breakdown;
-- Tests
-- (SELECT value FROM value_of('人均期望寿命') WHERE area = '示例区' AND year = 2020) = 82.5
-- (SELECT value FROM value_of('注册床位数', value_breakdown := '社会办') WHERE area = '示例区' AND year = 2020) = 400
-- (SELECT count(*) FROM value_of('无此指标项')) = 0
