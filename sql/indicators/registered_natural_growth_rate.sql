-- title: 人口自然增长率（户籍）
-- unit: ‰
-- decimals: 2
-- definition: （户籍出生人数 − 户籍死亡人数）÷ 上年与本年年末户籍人口的平均数 × 1000
-- source: 户籍人口统计（公安分局）
WITH registered AS (
  SELECT area, year, value AS people, origins
  FROM value_of('年末户籍人口')
),
births AS (
  SELECT area, year, value AS people, origins
  FROM value_of('户籍出生人数')
),
deaths AS (
  SELECT area, year, value AS people, origins
  FROM value_of('户籍死亡人数')
),
events AS (
  SELECT
    area,
    year,
    births.people - deaths.people AS numerator,
    list_concat(births.origins, deaths.origins) AS origins,
    is_withheld(area, year - 1, '年末户籍人口') AS is_doubtful,
  FROM births
  FULL JOIN deaths USING (area, year)
),
growth AS (
  SELECT
    area,
    year,
    events.numerator,
    CASE
      WHEN last_year.people IS NOT NULL THEN (last_year.people + registered.people) * 0.5
      WHEN NOT events.is_doubtful THEN registered.people
    END AS denominator,
    list_concat(events.origins, last_year.origins, registered.origins) AS origins,
    CASE
      WHEN last_year.people IS NOT NULL THEN NULL
      WHEN events.is_doubtful THEN '上年年末户籍人口存疑已扣下'
      WHEN registered.people IS NOT NULL THEN '缺上年年末户籍人口，按本年年末计算'
    END AS note,
  FROM events
  LEFT JOIN registered USING (area, year)
  LEFT JOIN (
    SELECT area, year + 1 AS year, people, origins
    FROM registered
  ) AS last_year USING (area, year)
)
SELECT
  area,
  year,
  ratio(numerator, denominator, 1000) AS value,
  numerator,
  denominator,
  origins,
  note,
FROM growth
