-- title: “健康密云11422”能力
-- unit: 个
-- decimals: 0
-- definition: 年末已建成的能力数（大数据平台应用、医疗机构业务应用、医共体协同云应用、惠民应用）
-- source: 信息中心
SELECT *
FROM value_of('信息化平台能力数')
