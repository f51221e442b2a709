-- title: 15岁以上人群吸烟率
-- unit: %
-- decimals: 2
-- definition: 成人烟草调查中15岁及以上人群现在吸烟者的比例；调查每两年一次
-- source: 疾控中心
SELECT *
FROM value_of('15岁以上人群吸烟率')
