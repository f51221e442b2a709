-- title: 指标项与上年年末存量之比；缺上年年末时改用本年年末，并在说明中注明；上年年末存疑已扣下时不计算
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
  ),
  paired AS (
    SELECT
      numerators.area,
      numerators.year,
      numerators.value AS numerator,
      numerators.origins,
      previous.value AS previous,
      previous.origins AS previous_origins,
      current.value AS current,
      current.origins AS current_origins,
      is_withheld(numerators.area, numerators.year - 1, denominator_measure) AS is_doubtful,
    FROM numerators
    LEFT JOIN denominators AS previous
      ON numerators.area = previous.area AND numerators.year = previous.year + 1
    LEFT JOIN denominators AS current
      ON numerators.area = current.area AND numerators.year = current.year
  ),
  chosen AS (
    SELECT
      *,
      previous IS NULL AND current IS NOT NULL AND NOT is_doubtful AS is_current,
      CASE WHEN is_current THEN current ELSE previous END AS denominator,
      CASE WHEN is_current THEN current_origins ELSE previous_origins END AS denominator_origins,
    FROM paired
  )
  SELECT
    area,
    year,
    ratio(numerator, denominator, factor) AS value,
    numerator,
    denominator,
    list_concat(origins, denominator_origins) AS origins,
    CASE
      WHEN previous IS NULL AND is_doubtful THEN '上年' || denominator_measure || '存疑已扣下'
      WHEN is_current THEN '缺上年' || denominator_measure || '，按本年年末计算'
    END AS note,
  FROM chosen;
-- Tests
-- (SELECT value FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2021) = 150
-- (SELECT note FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2021) IS NULL
-- (SELECT value FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2020) = 120
-- (SELECT note FROM ratio_of_previous('甲乙类传染病报告发病数', '年末常住人口', 100000) WHERE area = '示例区' AND year = 2020) = '缺上年年末常住人口，按本年年末计算'
