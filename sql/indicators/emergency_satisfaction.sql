-- title: 院前医疗急救服务满意度
-- unit: %
-- decimals: 2
-- definition: 全年院前医疗急救服务满意度调查结果
-- source: 急救中心
SELECT *
FROM value_of('院前医疗急救服务满意度')
