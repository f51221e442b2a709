-- title: 信息化平台与系统内公立医疗机构互联互通率
-- unit: %
-- decimals: 2
-- definition: 已互联互通公立医疗机构数 ÷ 系统内公立医疗机构数 × 100%
-- source: 信息中心
-- interval: proportion
SELECT *
FROM ratio_of('已互联互通公立医疗机构数', '系统内公立医疗机构数', 100)
