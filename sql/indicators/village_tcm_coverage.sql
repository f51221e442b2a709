-- title: 村级医疗机构中医药服务覆盖率
-- unit: %
-- decimals: 2
-- definition: 年末提供中医药服务的村级医疗机构数 ÷ 村级医疗机构数 × 100%
-- source: 中医科
-- interval: proportion
SELECT *
FROM ratio_of('提供中医药服务的村级医疗机构数', '村级医疗机构数', 100)
