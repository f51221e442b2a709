-- title: 每千常住人口康复床位数
-- unit: 张
-- decimals: 2
-- definition: 年末康复床位数 ÷ 年末常住人口 × 1000
-- source: 卫生健康统计年报（医政科）；年末常住人口（统计局）
SELECT *
FROM ratio_of('康复床位数', '年末常住人口', 1000)
