-- title: 免费孕前优生健康检查覆盖率
-- unit: %
-- decimals: 2
-- definition: 接受免费孕前优生健康检查人数 ÷ 目标人数 × 100%
-- source: 妇幼保健院
-- interval: proportion
SELECT *
FROM ratio_of('免费孕前优生健康检查人数', '免费孕前优生健康检查目标人数', 100)
