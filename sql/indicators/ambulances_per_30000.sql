-- title: 每3万人口院前医疗急救救护车数
-- unit: 辆
-- decimals: 2
-- definition: 年末用于院前医疗急救的救护车数 ÷ 年末常住人口 × 30000
-- source: 急救中心；年末常住人口（统计局）
SELECT *
FROM ratio_of('院前医疗急救救护车数', '年末常住人口', 30000)
