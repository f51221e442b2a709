-- title: 全科医师培训基地数
-- unit: 家
-- decimals: 0
-- definition: 年末社区卫生服务中心与高校联合建成的全科医师培训基地数
-- source: 基层科
SELECT *
FROM value_of('全科医师培训基地数')
