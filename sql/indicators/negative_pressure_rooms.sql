-- title: 负压病房数
-- unit: 间
-- decimals: 0
-- definition: 年末区内医院负压病房间数
-- source: 医政科
SELECT *
FROM value_of('负压病房数')
