-- title: 项目台账缺少规划的重点项目
-- severity: warn
-- remedy: 请项目主管科室补报当年的台账，每个规划项目一行，未开工的也写明，停建、调整的也写明，并写依据文件；项目名称不同的，在 aliases.csv 登记（kind = 项目）
WITH years AS (
  SELECT
    plan,
    plans.area,
    CAST(unnest(generate_series(plans.period_start, max(editions.year))) AS INTEGER) AS year,
  FROM plans.editions
  JOIN plans.plans USING (plan)
  GROUP BY plan, plans.area, plans.period_start
),
expected AS (
  SELECT
    years.plan,
    years.area,
    years.year,
    projects.seq,
    projects.name,
    -- 行里有错而扣下的，由该处的问题说明
    is_withheld(years.area, years.year, projects.name) OR EXISTS (
      FROM facts.ledger_entries
      WHERE
        ledger_entries.area = years.area
        AND ledger_entries.year = years.year
        AND ledger_entries.project = projects.name
    ) AS is_listed,
  FROM years
  JOIN plans.projects USING (plan)
),
counted AS (
  SELECT
    area,
    year,
    count(*) AS projects,
    count(*) FILTER (NOT is_listed) AS missing,
    string_agg(name, '、' ORDER BY plan, seq) FILTER (NOT is_listed) AS names,
  FROM expected
  GROUP BY area, year
)
SELECT
  area,
  year,
  '重点项目台账' AS measure,
  CASE WHEN missing = projects THEN '没有报送' ELSE '缺 ' || names END AS found,
  format('规划的 {} 个重点项目当年的进展（raw/{}/{}/）', projects, area, year) AS expected,
  [] AS origins,
FROM counted
WHERE missing > 0
