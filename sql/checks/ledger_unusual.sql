-- title: 项目台账的填写与阶段、与以前的台账或与规划相差过大，或与以前的台账一样，照常使用
-- severity: warn
-- remedy: 请项目主管科室核实
-- explain: 确实如此的
WITH against_plan AS (
  SELECT DISTINCT
    ledger.area,
    ledger.year,
    ledger.project,
    unnest([
      {aspect: '总投资', entered: ledger.investment_planned, planned: projects.investment_planned, unit: '万元'},
      {aspect: '交付床位', entered: ledger.beds, planned: projects.beds, unit: '张'},
      {aspect: '建筑面积', entered: ledger.floor_area, planned: projects.floor_area, unit: '平方米'}
    ], max_depth := 2),
    ledger.origins,
  FROM facts.ledger
  JOIN plans.projects ON ledger.project = projects.name
  JOIN plans.plans ON projects.plan = plans.plan AND plans.area = ledger.area
),
doubts AS (
  SELECT area, year, project, aspect, found, expected, explained, origins
  FROM facts.ledger_contradictions
  WHERE is_wrong AND NOT is_impossible
  UNION ALL
  SELECT area, year, project, aspect, found, expected, explained, origins
  FROM facts.ledger_changes
  WHERE is_wrong
  UNION ALL
  SELECT
    area,
    year,
    project,
    aspect,
    aspect || ' ' || number_text(entered) || ' ' || unit || '，规划为 ' || number_text(planned) || ' ' || unit,
    '与规划相差不到五倍',
    entered,
    origins,
  FROM against_plan
  WHERE is_times_apart(entered, planned, 5)
)
SELECT
  area,
  year,
  project AS measure,
  found,
  expected,
  origins,
  [project || '（' || aspect || '）'] AS subjects,
  explained,
FROM doubts
WHERE NOT is_explained('ledger_unusual', area, year, [project || '（' || aspect || '）'], explained)
