-- title: 每10万人口后备流行病学调查员数
-- unit: 人/10万人口
-- decimals: 2
-- definition: 年末后备流行病学调查员数 ÷ 年末常住人口 × 100000
-- source: 疾控中心；年末常住人口（统计局）
SELECT *
FROM ratio_of('后备流行病学调查员数', '年末常住人口', 100000)
