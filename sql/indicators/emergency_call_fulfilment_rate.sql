-- title: 院前医疗急救呼叫满足率
-- unit: %
-- decimals: 2
-- definition: 院前急救满足数 ÷ 院前急救呼叫数 × 100%
-- source: 急救中心
-- interval: proportion
SELECT *
FROM ratio_of('院前急救满足数', '院前急救呼叫数', 100)
