-- title: 引进到区属医院任职的国家、市级医院人才数
-- unit: 名
-- decimals: 0
-- definition: 规划期内累计从国家、市级医院引进到区属医院任职的人才数
-- source: 人事科
SELECT *
FROM value_of('国家、市级医院引进人才数')
