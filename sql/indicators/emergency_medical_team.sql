-- title: 紧急医学救援队伍人数
-- unit: 人
-- decimals: 0
-- definition: 年末区级综合类紧急医学救援队伍人数
-- source: 应急办
SELECT *
FROM value_of('紧急医学救援队伍人数')
