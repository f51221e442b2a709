-- title: “健康密云11422”信息安全服务
-- unit: 项
-- decimals: 0
-- definition: 年末已完成的信息安全服务项数（三级等保测评、密评密改）
-- source: 信息中心
SELECT *
FROM value_of('信息安全服务项数')
