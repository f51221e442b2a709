-- title: 人均期望寿命
-- unit: 岁
-- decimals: 2
-- definition: 疾控机构发布的人均期望寿命，直接采用；简略寿命表计算值用于核对
-- source: 疾病预防控制中心发布
SELECT *
FROM value_of('人均期望寿命')
