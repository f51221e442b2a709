-- title: 甲乙类传染病报告发病率（不含新冠）
-- unit: 1/10万
-- decimals: 2
-- definition: （甲乙类传染病报告发病数 − 其中：新型冠状病毒感染）÷ 上年年末常住人口 × 100000；未列其中项的年份按全部病种计算，其中项空白的年份不计算
-- source: 传染病报告（疾病预防控制中心）；年末常住人口（统计局）
-- interval: rate
WITH covid AS (
  SELECT area, year, value AS cases, origins
  FROM value_of('甲乙类传染病报告发病数', value_breakdown := '新型冠状病毒感染')
),
blanks AS (
  SELECT area, year, true AS is_blank
  FROM facts.blanks
  WHERE measure = '甲乙类传染病报告发病数' AND breakdown = '新型冠状病毒感染'
),
cases AS (
  SELECT
    area,
    year,
    CASE WHEN is_blank IS NULL THEN with_covid.numerator - coalesce(covid.cases, 0) END AS numerator,
    with_covid.denominator,
    list_concat(with_covid.origins, covid.origins) AS origins,
    nullif(
      concat_ws(
        '；',
        CASE WHEN is_blank THEN '其中：新型冠状病毒感染为空白，无法从总数中减去' END,
        -- 减去了新冠的年份，全部病种的发病率并列于旁
        CASE
          WHEN is_blank IS NULL AND covid.cases > 0
            THEN '含新型冠状病毒感染为' || number_text(rounded_digits(with_covid.value, 2)) || '/10万'
        END,
        with_covid.note
      ),
      ''
    ) AS note,
  FROM indicators.notifiable_disease_incidence_with_covid AS with_covid
  LEFT JOIN covid USING (area, year)
  LEFT JOIN blanks USING (area, year)
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
