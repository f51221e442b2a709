-- title: 国际化医疗服务示范地标数
-- unit: 个
-- decimals: 0
-- definition: 年末累计打造的国际化医疗服务示范地标数
-- source: 医政科
SELECT *
FROM value_of('国际化医疗服务示范地标数')
