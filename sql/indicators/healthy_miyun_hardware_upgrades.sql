-- title: “健康密云11422”硬件设施升级改造
-- unit: 项
-- decimals: 0
-- definition: 年末已完成的硬件设施升级改造项数（电脑终端、急救车）
-- source: 信息中心
SELECT *
FROM value_of('信息化硬件设施升级改造项数')
