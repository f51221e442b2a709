-- title: 重点项目评估：规划每个项目从规划期首年到数据年份逐年的进展和结论，以当年 12 月 31 日为准。形象进度有值的用形象进度，没有的用投资完成比例
-- grain: plan, report, edition_year, seq, year
WITH ledger AS (
  SELECT
    projects.plan,
    projects.project,
    projects.area,
    projects.year,
    max(projects.actual) FILTER (projects.aspect = '阶段') AS stage,
    max(TRY_CAST(projects.planned AS DATE)) FILTER (projects.aspect = '开工时间') AS planned_start,
    max(TRY_CAST(projects.actual AS DATE)) FILTER (projects.aspect = '开工时间') AS actual_start,
    max(TRY_CAST(projects.planned AS DATE)) FILTER (projects.aspect = '完成时间') AS planned_completion,
    max(TRY_CAST(projects.actual AS DATE)) FILTER (projects.aspect = '完成时间') AS actual_completion,
    max(TRY_CAST(projects.planned AS DOUBLE)) FILTER (projects.aspect = '投资') AS investment_planned,
    max(TRY_CAST(projects.actual AS DOUBLE)) FILTER (projects.aspect = '投资') AS investment_done,
    max(TRY_CAST(projects.actual AS DOUBLE)) FILTER (projects.aspect = '形象进度') AS physical_progress,
    max(TRY_CAST(projects.planned AS DOUBLE)) FILTER (projects.aspect = '床位') AS beds_planned,
    max(TRY_CAST(projects.actual AS DOUBLE)) FILTER (projects.aspect = '床位') AS beds_delivered,
    max(TRY_CAST(projects.planned AS DOUBLE)) FILTER (projects.aspect = '建筑面积') AS floor_area_planned,
    max(TRY_CAST(projects.actual AS DOUBLE)) FILTER (projects.aspect = '建筑面积') AS floor_area_delivered,
    max(nullif(projects.actual, '')) FILTER (projects.aspect = '调整依据') AS adjustment_document,
    list_sort(list_distinct(flatten(list(projects.origins)))) AS origins,
  FROM measured.projects
  GROUP BY projects.plan, projects.project, projects.area, projects.year
),
withheld AS (
  SELECT DISTINCT
    area,
    year,
    measure,
  FROM facts.withheld
),
years AS (
  SELECT
    editions.plan,
    editions.report,
    editions.year AS edition_year,
    plans.area,
    plans.cut_roughly_on_track,
    CAST(unnest(generate_series(plans.baseline_year + 1, editions.year)) AS INTEGER) AS year,
  FROM plans.editions
  JOIN plans.plans USING (plan)
),
facts AS (
  SELECT
    years.plan,
    years.report,
    years.edition_year,
    years.year,
    years.cut_roughly_on_track,
    projects.seq,
    projects.project,
    projects.name,
    ledger.project IS NOT NULL AS is_in_ledger,
    withheld.measure IS NOT NULL AS is_withheld,
    nullif(ledger.stage, '') AS stage,
    make_date(years.year, 12, 31) AS as_of,
    coalesce(TRY_CAST(projects.planned_start AS DATE), ledger.planned_start) AS planned_start,
    coalesce(TRY_CAST(projects.planned_completion AS DATE), ledger.planned_completion) AS planned_completion,
    ledger.actual_start,
    ledger.actual_completion,
    coalesce(projects.investment_planned, ledger.investment_planned) AS investment_planned,
    ledger.investment_done,
    ratio(ledger.investment_done, coalesce(projects.investment_planned, ledger.investment_planned), 1) AS investment_share,
    ratio(ledger.physical_progress, 100, 1) AS physical_share,
    coalesce(projects.beds, ledger.beds_planned) AS beds_planned,
    ledger.beds_delivered,
    coalesce(projects.floor_area, ledger.floor_area_planned) AS floor_area_planned,
    ledger.floor_area_delivered,
    ledger.adjustment_document,
    coalesce(ledger.origins, CAST([] AS VARCHAR[])) AS origins,
  FROM years
  JOIN plans.projects USING (plan)
  LEFT JOIN ledger
    ON
      ledger.plan = years.plan
      AND ledger.area = years.area
      AND ledger.project = projects.project
      AND ledger.year = years.year
  LEFT JOIN withheld
    ON
      withheld.measure = projects.name
      AND withheld.area = years.area
      AND withheld.year = years.year
),
shares AS (
  SELECT
    *,
    coalesce(physical_share, investment_share) AS progress_share,
    CASE
      WHEN as_of < planned_start THEN 0
      WHEN as_of > planned_completion THEN 1
      ELSE ratio(CAST(as_of - planned_start AS DOUBLE), planned_completion - planned_start, 1)
    END AS elapsed_share,
    stage IN ('竣工', '投用') AS is_finished,
  FROM facts
),
decided AS (
  SELECT
    *,
    CASE
      WHEN stage IS NULL THEN 'no_entry'
      WHEN stage = '已调整' THEN 'adjusted'
      -- 没有填竣工时间的：已完成而期限未到，必为按期
      WHEN is_finished AND coalesce(actual_completion, as_of) <= planned_completion THEN 'finished_in_time'
      WHEN is_finished AND actual_completion > planned_completion THEN 'finished_late'
      WHEN is_finished THEN 'finished'
      WHEN planned_completion IS NULL THEN 'undetermined'
      -- 期限为当年 12 月 31 日而当日仍未完成的，期限已过
      WHEN planned_completion <= as_of THEN 'overdue'
      WHEN stage = '前期' THEN 'preparation'
      WHEN stage = '未开工' AND planned_start + INTERVAL 1 YEAR < as_of THEN 'start_overdue'
      WHEN stage = '未开工' THEN 'start_not_due'
      WHEN NOT met_at_least(progress_share, cut_roughly_on_track * elapsed_share, false) THEN 'slow'
      ELSE 'under_way'
    END AS rule_key,
  FROM shares
),
judged AS (
  SELECT
    decided.*,
    project_rules.rule,
    project_rules.rule_zh,
    project_rules.verdict,
  FROM decided
  JOIN evaluation.project_rules USING (rule_key)
)
SELECT
  judged.plan,
  judged.report,
  judged.edition_year,
  judged.seq,
  judged.year,
  judged.project,
  judged.name,
  judged.stage,
  CAST(judged.planned_start AS VARCHAR) AS planned_start,
  CAST(judged.planned_completion AS VARCHAR) AS planned_completion,
  CAST(judged.actual_start AS VARCHAR) AS actual_start,
  CAST(judged.actual_completion AS VARCHAR) AS actual_completion,
  judged.investment_planned,
  judged.investment_done,
  judged.physical_share,
  judged.investment_share,
  judged.progress_share,
  judged.elapsed_share,
  judged.beds_planned,
  judged.beds_delivered,
  judged.floor_area_planned,
  judged.floor_area_delivered,
  judged.adjustment_document,
  judged.cut_roughly_on_track,
  judged.rule,
  judged.rule_zh,
  judged.verdict,
  project_words.verdict_zh,
  nullif(
    concat_ws(
      '；',
      CASE
        WHEN judged.is_withheld THEN format('{}年台账对此项目的填写存疑，已扣下', judged.year)
        WHEN NOT judged.is_in_ledger THEN format('{}年台账中没有此项目', judged.year)
        WHEN judged.stage IS NULL THEN '台账未填当前阶段'
      END,
      CASE WHEN judged.verdict = 'adjusted' THEN coalesce('调整依据：' || judged.adjustment_document, '缺调整依据文件') END,
      CASE
        WHEN judged.verdict = 'completed' AND judged.planned_completion IS NOT NULL
          THEN '缺实际竣工时间，无法判断是否按期'
      END,
      CASE WHEN judged.is_finished AND judged.beds_delivered < judged.beds_planned THEN '交付床位少于规划' END,
      CASE WHEN judged.is_finished AND judged.floor_area_delivered < judged.floor_area_planned THEN '建筑面积小于规划' END,
      CASE WHEN judged.verdict = 'in_progress' AND judged.elapsed_share IS NULL THEN '无计划开工时间，不评快慢' END,
      CASE
        WHEN judged.verdict = 'in_progress' AND judged.progress_share IS NULL THEN '缺投资完成额和形象进度，不评快慢'
      END
    ),
    ''
  ) AS note,
  judged.origins,
FROM judged
JOIN evaluation.project_words USING (verdict)
