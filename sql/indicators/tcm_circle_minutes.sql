-- title: 中医药服务圈到达时间
-- unit: 分钟
-- decimals: 0
-- definition: 居民到达最近的中医药服务点所需时间，取各社区、村中最长的一个
-- source: 中医科
SELECT *
FROM value_of('中医药服务圈到达时间')
