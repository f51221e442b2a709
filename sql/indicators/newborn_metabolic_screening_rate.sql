-- title: 新生儿遗传代谢性疾病筛查率
-- unit: %
-- decimals: 2
-- definition: 新生儿遗传代谢性疾病筛查人数 ÷ 活产数 × 100%
-- source: 妇幼健康年报（妇幼保健院）
-- interval: proportion
SELECT *
FROM ratio_of('新生儿遗传代谢性疾病筛查人数', '活产数', 100)
