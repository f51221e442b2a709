-- title: 规划期内以往年份缺少数据
-- severity: warn
-- remedy: 请向归口科室补齐当年的统计表，放入该年份的文件夹；确实没有的，历年数值和趋势中该年为空
WITH needed AS (
  SELECT DISTINCT plans.area, plans.period_start, needs.measure
  FROM plans.plans
  JOIN plans.targets USING (plan)
  JOIN measured.needs USING (indicator)
),
known AS (
  SELECT DISTINCT area, year, measure
  FROM facts.figures
),
-- 从未有过数据的指标项由 promised_unmeasured 说明
started AS (
  SELECT needed.area, needed.measure, greatest(min(known.year), needed.period_start) AS first_year
  FROM needed
  JOIN known USING (area, measure)
  GROUP BY needed.area, needed.measure, needed.period_start
),
expected AS (
  SELECT plans.area, CAST(unnest(generate_series(plans.period_start, max(editions.year) - 1)) AS INTEGER) AS year
  FROM plans.editions
  JOIN plans.plans USING (plan)
  GROUP BY plans.area, plans.period_start
)
SELECT
  expected.area,
  expected.year,
  NULL AS measure,
  CASE
    WHEN NOT EXISTS (FROM known WHERE known.area = expected.area AND known.year = expected.year)
      THEN '没有该年的任何数据'
    ELSE '缺 ' || string_agg(DISTINCT started.measure, '、' ORDER BY started.measure)
  END AS found,
  format('当年的统计表（raw/{}/{}/）', expected.area, expected.year) AS expected,
  [] AS origins,
FROM expected
JOIN started ON expected.area = started.area AND expected.year >= started.first_year
WHERE NOT EXISTS (
  FROM known
  WHERE known.area = expected.area AND known.year = expected.year AND known.measure = started.measure
)
GROUP BY expected.area, expected.year
