-- title: 每个社区卫生服务中心公共卫生医师数
-- unit: 名
-- decimals: 0
-- definition: 各社区卫生服务中心年末公共卫生医师数中最少的一个；每个都不少于目标值才算达到
-- source: 基层科
SELECT *
FROM value_of('社区卫生服务中心公共卫生医师最少数')
