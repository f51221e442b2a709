-- title: 每个街道（地区）标准化急救工作站数
-- unit: 个
-- decimals: 0
-- definition: 各街道（地区）年末标准化急救工作站数中最少的一个；每个都不少于目标值才算达到
-- source: 急救中心
SELECT *
FROM value_of('街道（地区）标准化急救工作站最少数')
