-- title: 糖尿病患者规范管理率
-- unit: %
-- decimals: 2
-- definition: 糖尿病患者规范管理人数 ÷ 年内管理糖尿病患者数 × 100%
-- source: 基本公共卫生服务年报（基层科）
-- interval: proportion
SELECT *
FROM ratio_of('糖尿病患者规范管理人数', '年内管理糖尿病患者数', 100)
