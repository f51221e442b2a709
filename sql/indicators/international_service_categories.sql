-- title: 提供国际化服务的医疗机构类别数
-- unit: 类
-- decimals: 0
-- definition: 年末已有的国际化医疗机构类别数（全科门诊、专科特色、综合性医疗、急救转运和国际会诊）
-- source: 医政科
SELECT *
FROM value_of('提供国际化服务的医疗机构类别数')
