-- title: 台账中的项目不在规划的重点项目中
-- severity: warn
-- remedy: 名称与规划不同的，请在 aliases.csv 加一行“项目,规划中的名称,台账中的名称,理由,”；不是规划项目的，可不处理
SELECT
  ledger.area,
  ledger.year,
  ledger.project AS measure,
  '规划的重点项目中没有“' || ledger.project || '”，这一行没有采用' AS found,
  'projects.csv 中的项目名称' AS expected,
  ledger.origins,
FROM facts.ledger
WHERE
  EXISTS (FROM plans.plans WHERE plans.area = ledger.area)
  AND NOT EXISTS (
    FROM plans.projects
    JOIN plans.plans USING (plan)
    WHERE plans.area = ledger.area AND projects.name = ledger.project
  )
