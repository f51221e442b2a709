-- title: 每千常住人口执业（助理）医师数
-- unit: 人
-- decimals: 2
-- definition: 年末执业（助理）医师数 ÷ 年末常住人口 × 1000
-- source: 卫生健康统计年报（医政科）；年末常住人口（统计局）
SELECT *
FROM ratio_of('执业（助理）医师数', '年末常住人口', 1000)
