-- title: 一级医院床位使用率
-- unit: %
-- decimals: 2
-- definition: 一级医院实际占用总床日数 ÷ 实际开放总床日数 × 100%
-- source: 卫生健康统计年报（医政科）
SELECT *
FROM ratio_of('实际占用总床日数', '实际开放总床日数', 100, numerator_breakdown := '一级医院', denominator_breakdown := '一级医院')
