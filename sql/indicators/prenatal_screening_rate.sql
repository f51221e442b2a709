-- title: 产前筛查率
-- unit: %
-- decimals: 2
-- definition: 产前筛查人数 ÷ 产妇数 × 100%
-- source: 妇幼健康年报（妇幼保健院）
-- interval: proportion
SELECT *
FROM ratio_of('产前筛查人数', '产妇数', 100)
