-- title: “健康密云11422”镇村医疗一体化专网
-- unit: 张
-- decimals: 0
-- definition: 年末已建成的镇村医疗一体化专网数
-- source: 信息中心
SELECT *
FROM value_of('镇村医疗一体化专网数')
