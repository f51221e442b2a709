-- title: 没有冲突的台账，日期、阶段的先后和有没有调整
-- grain: area, year, project
SELECT
  * EXCLUDE (planned_start, actual_start, planned_completion, actual_completion),
  TRY_CAST(planned_start AS DATE) AS planned_start,
  TRY_CAST(actual_start AS DATE) AS actual_start,
  TRY_CAST(planned_completion AS DATE) AS planned_completion,
  TRY_CAST(actual_completion AS DATE) AS actual_completion,
  make_date(year, 12, 31) AS as_of,
  stage IN ('未开工', '前期') AS is_before,
  stage IN ('开工', '在建') AS is_under_way,
  stage IN ('竣工', '投用') AS is_finished,
  CASE WHEN is_before THEN 0 WHEN is_under_way THEN 1 WHEN stage = '竣工' THEN 2 WHEN stage = '投用' THEN 3 END AS step,
  stage = '已调整' OR coalesce(trim(adjustment_document), '') <> '' AS is_adjusted,
FROM facts.ledger_entries
WHERE NOT in_conflict
