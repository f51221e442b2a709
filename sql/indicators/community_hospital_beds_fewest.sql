-- title: 每个社区医院实际开放床位数
-- unit: 张
-- decimals: 0
-- definition: 各社区医院年末实际开放床位数中最少的一个；每个都不少于目标值才算达到
-- source: 基层科
SELECT *
FROM value_of('社区医院实际开放床位最少数')
