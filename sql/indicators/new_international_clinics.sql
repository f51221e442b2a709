-- title: 新建中小型国际化诊所数
-- unit: 家
-- decimals: 0
-- definition: 规划期内累计建成的中小型高水平国际化诊所数
-- source: 医政科
SELECT *
FROM value_of('新建中小型国际化诊所数')
