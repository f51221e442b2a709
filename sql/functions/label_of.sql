-- title: 指标项及其分组的名称
-- source: 核查结果与登记表中的写法：指标项（分组）
CREATE MACRO label_of(measure_name, breakdown_name) AS
  CASE
    WHEN breakdown_name = '' THEN measure_name
    ELSE measure_name || '（' || breakdown_name || '）'
  END;
-- Tests
-- label_of('注册护士数', '') = '注册护士数'
-- label_of('注册床位数', '社会办') = '注册床位数（社会办）'
