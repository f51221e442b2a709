-- title: 婴儿死亡率
-- unit: ‰
-- decimals: 2
-- definition: 同一报告年度内不满 1 岁婴儿死亡数 ÷ 活产数 × 1000
-- source: 妇幼健康年报（妇幼保健院）
-- interval: rate
SELECT *
FROM ratio_of('婴儿死亡数', '活产数', 1000)
