-- title: 集成公共卫生应急功能的中心数
-- unit: 个
-- decimals: 0
-- definition: 年末已集成的中心数（区公共卫生应急指挥中心、区疾控中心、区健康医疗大数据中心）
-- source: 应急办
SELECT *
FROM value_of('公共卫生应急功能中心数')
