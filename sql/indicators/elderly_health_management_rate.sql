-- title: 65岁及以上老年人规范健康管理服务率
-- unit: %
-- decimals: 2
-- definition: 65岁及以上老年人规范健康管理人数 ÷ 65岁及以上常住人口 × 100%
-- source: 基本公共卫生服务年报（老龄健康科）；65岁及以上常住人口（统计局）
-- interval: proportion
SELECT *
FROM ratio_of('65岁及以上老年人规范健康管理人数', '65岁及以上常住人口', 100)
