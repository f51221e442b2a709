-- title: 规划承诺的指标在评估年份没有数据
-- severity: warn
-- remedy: 请向归口科室催报所缺的统计表
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
  SELECT DISTINCT promised.area, promised.year, promised.name, promised.indicator
  FROM promised
  WHERE NOT EXISTS (
    FROM measured.indicators
    WHERE
      indicators.indicator = promised.indicator
      AND indicators.area = promised.area
      AND indicators.year = promised.year
      AND indicators.value IS NOT NULL
  )
),
missing AS (
  SELECT
    unmeasured.area,
    unmeasured.year,
    unmeasured.name,
    string_agg(DISTINCT needs.measure, '、' ORDER BY needs.measure) FILTER (figures.measure IS NULL) AS absent,
    string_agg(DISTINCT needs.measure, '、' ORDER BY needs.measure) AS needed,
  FROM unmeasured
  LEFT JOIN measured.needs USING (indicator)
  LEFT JOIN facts.figures
    ON needs.measure = figures.measure
    AND unmeasured.area = figures.area
    AND unmeasured.year = figures.year
  GROUP BY unmeasured.area, unmeasured.year, unmeasured.name
)
SELECT
  area,
  year,
  name AS measure,
  CASE
    WHEN absent IS NOT NULL THEN '缺 ' || absent
    ELSE '所需数据不齐、为零或存疑已扣下，无法计算'
  END AS found,
  coalesce(needed, '指标') || '的当年数据' AS expected,
  [] AS origins,
FROM missing
