-- title: 三级公立综合医院健康体重管理门诊提供率
-- unit: %
-- decimals: 2
-- definition: 年末提供健康体重管理门诊服务的三级公立综合医院数 ÷ 三级公立综合医院数 × 100%
-- source: 医政科
-- interval: proportion
SELECT *
FROM ratio_of('提供健康体重管理门诊的三级公立综合医院数', '三级公立综合医院数', 100)
