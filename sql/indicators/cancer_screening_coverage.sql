-- title: 农村适龄妇女两癌筛查覆盖率
-- unit: %
-- decimals: 2
-- definition: 农村适龄妇女两癌实筛查人数 ÷ 农村适龄妇女两癌应筛查人数 × 100%
-- source: 妇幼健康年报（妇幼保健院）
-- interval: proportion
SELECT *
FROM ratio_of('农村适龄妇女两癌实筛查人数', '农村适龄妇女两癌应筛查人数', 100)
