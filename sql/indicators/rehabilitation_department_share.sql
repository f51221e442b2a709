-- title: 综合医院康复科设置率
-- unit: %
-- decimals: 2
-- definition: 年末设置康复科的综合医院数 ÷ 综合医院数 × 100%
-- source: 医政科
-- interval: proportion
SELECT *
FROM ratio_of('设置康复科的综合医院数', '综合医院数', 100)
