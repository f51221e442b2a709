-- title: 每千常住人口3岁以下婴幼儿托位数
-- unit: 个
-- decimals: 2
-- definition: 年末 3 岁以下婴幼儿托位数 ÷ 年末常住人口 × 1000
-- source: 人口家庭科；年末常住人口（统计局）
SELECT *
FROM ratio_of('3岁以下婴幼儿托位数', '年末常住人口', 1000)
