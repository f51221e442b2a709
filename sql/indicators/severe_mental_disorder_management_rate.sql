-- title: 在册严重精神障碍患者规范管理率
-- unit: %
-- decimals: 2
-- definition: 严重精神障碍患者规范管理人数 ÷ 在册严重精神障碍患者数 × 100%
-- source: 严重精神障碍管理年报（精神卫生）
-- interval: proportion
SELECT *
FROM ratio_of('严重精神障碍患者规范管理人数', '在册严重精神障碍患者数', 100)
