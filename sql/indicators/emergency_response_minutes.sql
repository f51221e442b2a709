-- title: 院前医疗急救平均反应时间
-- unit: 分钟
-- decimals: 1
-- definition: 全年院前医疗急救从受理呼叫到车辆到达现场的平均时间
-- source: 急救中心
SELECT *
FROM value_of('院前医疗急救平均反应时间')
