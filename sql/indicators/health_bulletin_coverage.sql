-- title: 健康教育宣传栏设置率
-- unit: %
-- decimals: 2
-- definition: 设有健康教育宣传栏的居民小区、农贸市场、医疗机构、社区（村）数 ÷ 应设场所数 × 100%
-- source: 疾控中心
-- interval: proportion
SELECT *
FROM ratio_of('设有健康教育宣传栏的场所数', '应设健康教育宣传栏的场所数', 100)
