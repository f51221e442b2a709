-- title: 家庭医生签约覆盖率
-- unit: %
-- decimals: 2
-- definition: 年末家庭医生签约人数 ÷ 年末常住人口 × 100%
-- source: 基层卫生年报（基层科）；年末常住人口（统计局）
-- interval: proportion
SELECT *
FROM ratio_of('家庭医生签约人数', '年末常住人口', 100)
