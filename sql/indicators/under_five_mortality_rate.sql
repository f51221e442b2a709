-- title: 5岁以下儿童死亡率
-- unit: ‰
-- decimals: 2
-- definition: 同一报告年度内 5 岁以下儿童死亡数 ÷ 活产数 × 1000
-- source: 妇幼健康年报（妇幼保健院）
-- interval: rate
SELECT *
FROM ratio_of('5岁以下儿童死亡数', '活产数', 1000)
