-- title: 每千常住人口医疗卫生机构床位数（实际开放）
-- unit: 张
-- decimals: 2
-- definition: 年末实际开放床位数 ÷ 年末常住人口 × 1000
-- source: 卫生健康统计年报（医政科）；年末常住人口（统计局）
SELECT *
FROM ratio_of('实际开放床位数', '年末常住人口', 1000)
