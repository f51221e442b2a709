-- title: 植入国际化元素的医疗机构比例
-- unit: %
-- decimals: 2
-- definition: 年末植入语言、环境、管理、服务理念等国际化元素的医疗机构数 ÷ 医疗卫生机构数 × 100%
-- source: 医政科
-- interval: proportion
SELECT *
FROM ratio_of('植入国际化元素的医疗机构数', '医疗卫生机构数', 100)
