-- title: 基层诊疗人次占总诊疗人次比例
-- unit: %
-- decimals: 2
-- definition: 基层医疗卫生机构诊疗人次 ÷ 各类医疗卫生机构总诊疗人次 × 100%
-- source: 卫生健康统计年报（医政科）
-- interval: proportion
SELECT *
FROM ratio_of('总诊疗人次', '总诊疗人次', 100, numerator_breakdown := '基层医疗卫生机构')
