-- title: 社区卫生服务圈到达时间
-- unit: 分钟
-- decimals: 0
-- definition: 居民到达最近的社区卫生服务机构所需时间，取各社区中最长的一个
-- source: 基层科
SELECT *
FROM value_of('社区卫生服务圈到达时间')
