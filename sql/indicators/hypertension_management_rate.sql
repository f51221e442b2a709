-- title: 高血压患者规范管理率
-- unit: %
-- decimals: 2
-- definition: 高血压患者规范管理人数 ÷ 年内管理高血压患者数 × 100%
-- source: 基本公共卫生服务年报（基层科）
-- interval: proportion
SELECT *
FROM ratio_of('高血压患者规范管理人数', '年内管理高血压患者数', 100)
