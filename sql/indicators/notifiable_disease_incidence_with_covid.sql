-- title: 甲乙类传染病报告发病率（含新冠）
-- unit: 1/10万
-- decimals: 2
-- definition: 甲乙类传染病报告发病数（全部病种）÷ 上年年末常住人口 × 100000
-- source: 传染病报告（疾病预防控制中心）；年末常住人口（统计局）
-- interval: rate
SELECT *
FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000)
