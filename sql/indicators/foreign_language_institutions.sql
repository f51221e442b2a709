-- title: 提供全流程外语服务医疗机构数
-- unit: 个
-- decimals: 0
-- definition: 年末提供全流程外语服务的医疗机构数
-- source: 卫生健康委医政科
SELECT *
FROM value_of('提供全流程外语服务医疗机构数')
