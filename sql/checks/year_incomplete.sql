-- title: 规划期内以往年份缺少科室的数据
-- severity: warn
-- years: later
-- remedy: 请归口科室补齐当年的统计表，放入该年份的文件夹；确实没有的，历年数值和趋势中该年为空
WITH needed AS (
  SELECT
    plans.area,
    plans.period_start,
    needs.measure,
    coalesce(measures.department, '未登记科室') AS department,
    list(DISTINCT targets.name ORDER BY targets.name) AS names,
  FROM plans.plans
  JOIN plans.targets USING (plan)
  JOIN measured.needs USING (indicator)
  LEFT JOIN reference.measures USING (measure)
  GROUP BY plans.area, plans.period_start, needs.measure, measures.department
),
known AS (
  SELECT DISTINCT area, year, measure
  FROM facts.figures
),
-- 从未有过数据的指标项由 promised_unmeasured 说明
started AS (
  SELECT
    needed.area,
    needed.measure,
    needed.department,
    needed.names,
    greatest(min(known.year), needed.period_start) AS first_year,
  FROM needed
  JOIN known USING (area, measure)
  GROUP BY needed.area, needed.measure, needed.department, needed.names, needed.period_start
),
years AS (
  SELECT plans.area, CAST(unnest(generate_series(plans.period_start, max(editions.year) - 1)) AS INTEGER) AS year
  FROM plans.editions
  JOIN plans.plans USING (plan)
  GROUP BY plans.area, plans.period_start
),
expected AS (
  SELECT
    years.area,
    years.year,
    started.measure,
    started.department,
    started.names,
    known.measure IS NULL AS is_missing,
    EXISTS (
      FROM known
      WHERE known.area = years.area AND known.year = years.year
    ) AS has_data,
  FROM years
  JOIN started ON years.area = started.area AND years.year >= started.first_year
  LEFT JOIN known ON known.area = years.area AND known.year = years.year AND known.measure = started.measure
),
departments AS (
  SELECT
    area,
    year,
    department,
    has_data,
    bool_and(is_missing) AS is_whole,
    string_agg(DISTINCT measure, '、' ORDER BY measure) FILTER (is_missing) AS missing,
    array_to_string(list_sort(list_distinct(flatten(list(names) FILTER (is_missing)))), '、') AS waiting,
  FROM expected
  GROUP BY area, year, department, has_data
)
SELECT
  area,
  year,
  department AS measure,
  CASE WHEN is_whole THEN '没有报送 ' ELSE '缺 ' END || missing || '；等待的指标：' || waiting AS found,
  format('当年的统计表（raw/{}/{}/）', area, year) AS expected,
  [] AS origins,
FROM departments
WHERE has_data AND missing IS NOT NULL
UNION ALL
SELECT
  area,
  year,
  NULL AS measure,
  '没有该年的任何数据；应报送的科室：' || string_agg(department, '、' ORDER BY department) AS found,
  format('当年的统计表（raw/{}/{}/）', area, year) AS expected,
  [] AS origins,
FROM departments
WHERE NOT has_data
GROUP BY area, year
