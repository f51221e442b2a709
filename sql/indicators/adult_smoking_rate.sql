-- title: 成人吸烟率
-- unit: %
-- decimals: 2
-- definition: 成人烟草调查中现在吸烟者的比例
-- source: 疾控中心
SELECT *
FROM value_of('成人吸烟率')
