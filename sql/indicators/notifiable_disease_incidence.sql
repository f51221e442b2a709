-- title: 甲乙类传染病报告发病率（不含新冠）
-- unit: 1/10万
-- decimals: 2
-- definition: （甲乙类传染病报告发病数 − 其中：新型冠状病毒感染）÷ 上年年末常住人口 × 100000；未列其中项的年份按全部病种计算
-- source: 传染病报告（疾病预防控制中心）；年末常住人口（统计局）
-- interval: rate
WITH covid AS (
  SELECT area, year, value AS cases, origins
  FROM value_of('甲乙类传染病报告发病数', value_breakdown := '新型冠状病毒感染')
),
cases AS (
  SELECT
    area,
    year,
    with_covid.numerator - coalesce(covid.cases, 0) AS numerator,
    with_covid.denominator,
    list_concat(with_covid.origins, covid.origins) AS origins,
    with_covid.note,
  FROM indicators.notifiable_disease_incidence_with_covid AS with_covid
  LEFT JOIN covid USING (area, year)
)
SELECT
  area,
  year,
  ratio(numerator, denominator, 100000) AS value,
  numerator,
  denominator,
  origins,
  note,
FROM cases
