-- title: 急救车洗消站数
-- unit: 个
-- decimals: 0
-- definition: 年末已建成的急救车洗消站数
-- source: 急救中心
SELECT *
FROM value_of('急救车洗消站数')
