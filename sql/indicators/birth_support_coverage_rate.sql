-- title: 生育奖励与补助落实率
-- unit: %
-- decimals: 2
-- definition: 已落实生育奖励与补助人数 ÷ 应享受生育奖励与补助人数 × 100%
-- source: 人口家庭科
-- interval: proportion
SELECT *
FROM ratio_of('已落实生育奖励与补助人数', '应享受生育奖励与补助人数', 100)
