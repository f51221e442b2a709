-- title: 基层中医门诊量占比
-- unit: %
-- decimals: 2
-- definition: 基层医疗卫生机构中医门诊人次 ÷ 基层医疗卫生机构门诊人次 × 100%
-- source: 基层卫生年报（基层科）
-- interval: proportion
SELECT *
FROM ratio_of('基层门诊人次', '基层门诊人次', 100, numerator_breakdown := '中医')
