-- title: 每万常住人口公共卫生医师数
-- unit: 人
-- decimals: 2
-- definition: 年末公共卫生类别执业（助理）医师数 ÷ 年末常住人口 × 10000
-- source: 卫生健康统计年报（医政科）；年末常住人口（统计局）
SELECT *
FROM ratio_of('公共卫生医师数', '年末常住人口', 10000)
