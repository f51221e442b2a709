-- title: 每万常住人口疾控人员数
-- unit: 人
-- decimals: 2
-- definition: 年末疾病预防控制机构人员数 ÷ 年末常住人口 × 10000
-- source: 疾病预防控制中心；年末常住人口（统计局）
SELECT *
FROM ratio_of('疾控人员数', '年末常住人口', 10000)
