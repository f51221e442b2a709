-- title: 孕产妇系统服务率
-- unit: %
-- decimals: 2
-- definition: 孕产妇系统管理人数 ÷ 活产数 × 100%
-- source: 妇幼健康年报（妇幼保健院）
-- interval: proportion
SELECT *
FROM ratio_of('孕产妇系统管理人数', '活产数', 100)
