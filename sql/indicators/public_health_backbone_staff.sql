-- title: 公共卫生骨干队伍人数
-- unit: 人
-- decimals: 0
-- definition: 年末全区公共卫生骨干队伍人数
-- source: 应急办
SELECT *
FROM value_of('公共卫生骨干队伍人数')
