-- title: 新建国际化医院数
-- unit: 家
-- decimals: 0
-- definition: 规划期内累计建成的国际化医院数
-- source: 医政科
SELECT *
FROM value_of('新建国际化医院数')
