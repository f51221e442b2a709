-- title: 孕产妇死亡率
-- unit: 1/10万
-- decimals: 2
-- definition: 同一报告年度内孕产妇死亡数 ÷ 活产数 × 100000
-- source: 妇幼健康年报（妇幼保健院）
-- interval: rate
SELECT *
FROM ratio_of('孕产妇死亡数', '活产数', 100000)
