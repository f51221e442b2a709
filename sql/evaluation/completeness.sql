-- title: 数据齐备情况：每个规划从基期年到数据年份，本区和参照地区所需的每个指标项、台账中应有的每个项目一行，有没有数据，哪些承诺要用它（没有的，只列因此没有值的承诺）
-- grain: plan, area, year, kind, item
WITH years AS (
  SELECT plan, CAST(unnest(generate_series(plans.baseline_year, max(editions.year))) AS INTEGER) AS year
  FROM plans.plans
  JOIN plans.editions USING (plan)
  GROUP BY plan, plans.baseline_year
),
uses AS (
  -- 规划印有基期值的，不需要基期年的数据
  SELECT promises.plan, promises.area, years.year, needs.measure, needs.indicator, promises.name
  FROM evaluation.promises
  JOIN years USING (plan)
  JOIN measured.needs USING (indicator)
  WHERE years.year > promises.plan_baseline_year OR promises.baseline_value IS NULL
  UNION ALL
  SELECT promises.plan, promises.reference_area, years.year, needs.measure, needs.indicator, promises.name
  FROM evaluation.promises
  JOIN years USING (plan)
  JOIN measured.needs ON needs.indicator = promises.reference_indicator
  WHERE promises.kind IN ('above_reference', 'meets_standard')
),
items AS (
  SELECT
    uses.plan,
    uses.area,
    coalesce(measures.department, '未登记科室') AS department,
    uses.year,
    'measure' AS kind,
    uses.measure AS item,
    list(DISTINCT uses.name ORDER BY uses.name) AS promises,
    coalesce(list(DISTINCT uses.name ORDER BY uses.name) FILTER (indicators.value IS NULL), []) AS waiting,
    EXISTS (
      FROM facts.observations
      WHERE observations.area = uses.area AND observations.year = uses.year AND observations.measure = uses.measure
    ) AS is_present,
  FROM uses
  LEFT JOIN reference.measures USING (measure)
  LEFT JOIN measured.indicators USING (indicator, area, year)
  GROUP BY uses.plan, uses.area, measures.department, uses.year, uses.measure
  UNION ALL
  SELECT
    plans.plan,
    plans.area,
    '重点项目台账' AS department,
    years.year,
    'project' AS kind,
    projects.name AS item,
    [] AS promises,
    [] AS waiting,
    EXISTS (
      FROM measured.projects AS read
      WHERE
        read.plan = projects.plan
        AND read.project = projects.project
        AND read.area = plans.area
        AND read.year = years.year
    ) AS is_present,
  FROM plans.projects
  JOIN plans.plans USING (plan)
  JOIN years USING (plan)
  WHERE years.year > plans.baseline_year
)
SELECT
  plan,
  area,
  department,
  year,
  kind,
  item,
  CASE WHEN is_present THEN 'present' WHEN is_withheld(area, year, item) THEN 'withheld' ELSE 'missing' END AS state,
  CASE WHEN is_present THEN promises ELSE waiting END AS promises,
FROM items
