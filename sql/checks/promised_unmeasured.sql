-- title: 规划承诺的指标在评估年份没有数据
-- severity: warn
-- years: own
-- remedy: 请归口科室补报所缺的统计表；写明“存疑已扣下”的，先改正强制问题中的数字
WITH promised AS (
  SELECT plan, editions.year, targets.name, targets.indicator, plans.area
  FROM plans.editions
  JOIN plans.plans USING (plan)
  JOIN plans.targets USING (plan)
  WHERE targets.indicator <> ''
  UNION
  SELECT
    plan,
    editions.year,
    targets.name,
    coalesce(nullif(targets.reference, ''), targets.indicator) AS indicator,
    plans.reference_area AS area,
  FROM plans.editions
  JOIN plans.plans USING (plan)
  JOIN plans.targets USING (plan)
  WHERE targets.kind IN ('above_reference', 'meets_standard') AND targets.indicator <> ''
),
unmeasured AS (
  SELECT
    promised.area,
    promised.year,
    promised.indicator,
    string_agg(DISTINCT promised.name, '、' ORDER BY promised.name) AS name,
  FROM promised
  WHERE NOT EXISTS (
    FROM measured.indicators
    WHERE
      indicators.indicator = promised.indicator
      AND indicators.area = promised.area
      AND indicators.year = promised.year
      AND indicators.value IS NOT NULL
  )
  GROUP BY promised.area, promised.year, promised.indicator
),
doubts AS (
  SELECT
    area,
    year,
    measure,
    list(DISTINCT origin ORDER BY origin) AS origins,
  FROM facts.withheld
  WHERE origin IS NOT NULL
  GROUP BY area, year, measure
),
needed AS (
  SELECT DISTINCT
    unmeasured.area,
    unmeasured.year,
    unmeasured.name,
    needs.measure,
    needs.measure || coalesce('（' || measures.department || '）', '') AS named,
    EXISTS (
      FROM facts.figures
      WHERE figures.measure = needs.measure AND figures.area = unmeasured.area AND figures.year = unmeasured.year
    ) AS is_reported,
    is_withheld(unmeasured.area, unmeasured.year, needs.measure) AS is_doubtful,
    doubts.origins,
  FROM unmeasured
  LEFT JOIN measured.needs USING (indicator)
  LEFT JOIN reference.measures USING (measure)
  LEFT JOIN doubts USING (area, year, measure)
),
missing AS (
  SELECT
    area,
    year,
    name,
    string_agg(measure, '、' ORDER BY measure) FILTER (is_doubtful) AS doubtful,
    string_agg(named, '、' ORDER BY measure) FILTER (NOT is_doubtful AND NOT is_reported) AS absent,
    string_agg(measure, '、' ORDER BY measure) AS needed,
    list_sort(list_distinct(flatten(list(origins) FILTER (is_doubtful)))) AS origins,
  FROM needed
  GROUP BY area, year, name
)
SELECT
  area,
  year,
  name AS measure,
  coalesce(
    nullif(concat_ws('；', '存疑已扣下（见强制问题）' || doubtful, '缺 ' || absent), ''),
    '所需的分组或相关年份的数据不齐、为零或存疑已扣下，无法计算'
  ) AS found,
  CASE
    WHEN absent IS NULL AND doubtful IS NOT NULL THEN '改正后的' || doubtful
    ELSE format('{}的当年数据（raw/{}/{}/）', coalesce(needed, '指标'), area, year)
  END AS expected,
  -- 只因扣下而没有数据的，与扣下它的问题是一回事
  CASE WHEN absent IS NULL THEN coalesce(origins, []) ELSE [] END AS origins,
FROM missing
