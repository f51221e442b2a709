-- title: 村级医疗卫生机构服务覆盖率
-- unit: %
-- decimals: 2
-- definition: 村级医疗卫生机构服务覆盖村数 ÷ 行政村总数 × 100%
-- source: 基层卫生年报（基层科）
-- interval: proportion
SELECT *
FROM ratio_of('村级医疗卫生机构服务覆盖村数', '行政村总数', 100)
