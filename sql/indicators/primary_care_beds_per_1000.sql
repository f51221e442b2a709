-- title: 每千常住人口基层医疗机构床位数
-- unit: 张
-- decimals: 2
-- definition: 年末基层医疗卫生机构实际开放床位数 ÷ 年末常住人口 × 1000
-- source: 卫生健康统计年报（医政科）；年末常住人口（统计局）
SELECT *
FROM ratio_of('实际开放床位数', '年末常住人口', 1000, numerator_breakdown := '基层医疗卫生机构')
