-- title: 流行病学调查队伍人数
-- unit: 人
-- decimals: 0
-- definition: 年末流行病学调查队伍人数
-- source: 疾控中心
SELECT *
FROM value_of('流行病学调查队伍人数')
