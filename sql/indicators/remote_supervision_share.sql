-- title: 非现场监管比例
-- unit: %
-- decimals: 2
-- definition: 年末实施远程监控、在线监测等非现场监管的单位数 ÷ 被监督单位数 × 100%
-- source: 卫生监督所
-- interval: proportion
SELECT *
FROM ratio_of('实施非现场监管的单位数', '被监督单位数', 100)
