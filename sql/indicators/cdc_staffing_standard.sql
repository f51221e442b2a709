-- title: 市级疾控力量配置标准
-- unit: 人
-- decimals: 2
-- definition: 全市参照值：每万常住人口疾病预防控制力量配置标准
-- source: 市级配置标准文件（疾病预防控制中心）
SELECT *
FROM value_of('市级疾控力量配置标准')
