-- title: 生育友好医院覆盖率
-- unit: %
-- decimals: 2
-- definition: 年末生育友好医院数 ÷ 应建生育友好医院数 × 100%
-- source: 妇幼保健院
-- interval: proportion
SELECT *
FROM ratio_of('生育友好医院数', '应建生育友好医院数', 100)
