-- title: 院前医疗急救站点数
-- unit: 个
-- decimals: 0
-- definition: 年末已建成的院前医疗急救站点数
-- source: 急救中心
SELECT *
FROM value_of('院前医疗急救站点数')
