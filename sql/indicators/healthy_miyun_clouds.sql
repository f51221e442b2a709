-- title: “健康密云11422”信创健康云平台
-- unit: 朵
-- decimals: 0
-- definition: 年末已建成的区国有化信创健康云平台数
-- source: 信息中心
SELECT *
FROM value_of('信创健康云平台数')
