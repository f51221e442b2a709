-- title: 户籍出生人口性别比
-- unit: 女=100
-- decimals: 2
-- definition: 户籍出生男婴数 ÷ 户籍出生女婴数 × 100
-- source: 户籍人口统计（公安分局）
SELECT *
FROM ratio_of('户籍出生人数', '户籍出生人数', 100, numerator_breakdown := '男', denominator_breakdown := '女')
