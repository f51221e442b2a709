-- title: 居民电子健康档案规范化建档率
-- unit: %
-- decimals: 2
-- definition: 年末规范化电子健康档案人数 ÷ 年末常住人口 × 100%
-- source: 基本公共卫生服务年报（基层科）；年末常住人口（统计局）
-- interval: proportion
SELECT *
FROM ratio_of('规范化电子健康档案人数', '年末常住人口', 100)
