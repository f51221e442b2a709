-- title: 指标项与上年年末存量之比；缺上年年末时改用本年年末，并在说明中注明
-- source: 北京市甲乙类传染病报告发病率以上年年末常住人口为分母（按 2011、2013 年公布数核对）
CREATE MACRO ratio_of_previous(numerator_measure, denominator_measure, factor) AS TABLE
  WITH numerators AS (
    SELECT area, year, value, origins
    FROM facts.observations
    WHERE measure = numerator_measure AND breakdown = ''
  ),
  denominators AS (
    SELECT area, year, value, origins
    FROM facts.observations
    WHERE measure = denominator_measure AND breakdown = ''
  )
  SELECT
    numerators.area,
    numerators.year,
    ratio(numerators.value, coalesce(previous.value, current.value), factor) AS value,
    numerators.value AS numerator,
    coalesce(previous.value, current.value) AS denominator,
    list_concat(numerators.origins, coalesce(previous.origins, current.origins)) AS origins,
    CASE
      WHEN previous.value IS NULL AND current.value IS NOT NULL
        THEN '缺上年' || denominator_measure || '，按本年年末计算'
    END AS note,
  FROM numerators
  LEFT JOIN denominators AS previous
    ON numerators.area = previous.area AND numerators.year = previous.year + 1
  LEFT JOIN denominators AS current
    ON numerators.area = current.area AND numerators.year = current.year;
-- Tests
-- (SELECT value FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2021) = 150
-- (SELECT note FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2021) IS NULL
-- (SELECT value FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2020) = 120
-- (SELECT note FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2020) = '缺上年年末常住人口，按本年年末计算'
