-- title: 项目的 SQL 文件没有取到台账中的同名项目
-- severity: warn
-- remedy: 请使 sql/projects/ 中该项目文件里的项目名称与 projects.csv 一致
SELECT
  plans.area,
  ledger.year,
  projects.name AS measure,
  '台账有这个项目，sql/projects/' || projects.plan || '/' || projects.project || '.sql 没有取到' AS found,
  'project_of(''' || projects.name || ''')' AS expected,
  ledger.origins,
FROM plans.projects
JOIN plans.plans USING (plan)
JOIN facts.ledger ON plans.area = ledger.area AND projects.name = ledger.project
WHERE
  NOT EXISTS (
    FROM measured.projects AS read
    WHERE
      read.plan = projects.plan
      AND read.project = projects.project
      AND read.area = ledger.area
      AND read.year = ledger.year
  )
