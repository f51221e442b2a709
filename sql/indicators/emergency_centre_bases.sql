-- title: 公共卫生应急基地数
-- unit: 个
-- decimals: 0
-- definition: 年末已建成的基地数（全民健康教育、传染病综合检验检测、专业技能人才培养、医疗卫生应急物资调配、“互联网+”健康服务）
-- source: 应急办
SELECT *
FROM value_of('公共卫生应急基地数')
