-- title: 重点项目结论表的各条：第几条、情况和结论，自上而下第一条符合的为准
-- grain: rule_key
SELECT
  rule_key,
  rule,
  verdict,
  rule_zh,
FROM (
  VALUES
  ('no_entry', 1, 'no_data', '当年台账中没有，或没有填阶段'),
  ('adjusted', 2, 'adjusted', '台账登记为已调整'),
  ('finished_in_time', 3, 'completed_on_time', '已竣工或投用，不晚于计划完成时间'),
  ('finished_late', 3, 'completed_late', '已竣工或投用，晚于计划完成时间'),
  ('finished', 3, 'completed', '已竣工或投用，没有计划完成时间或实际竣工时间'),
  ('undetermined', 4, 'undetermined', '没有计划完成时间'),
  ('overdue', 5, 'overdue', '计划完成时间已过，尚未竣工'),
  ('preparation', 6, 'preparation', '阶段为前期'),
  ('start_overdue', 7, 'not_started_overdue', '未开工，计划开工时间已过一年以上'),
  ('start_not_due', 7, 'not_started_not_due', '未开工，计划开工时间未过一年或没有计划开工时间'),
  ('slow', 8, 'in_progress_behind', '在建，进展低于应达到的比例'),
  ('under_way', 9, 'in_progress', '在建，进展不低于应达到的比例，或无法比较')
) AS project_rules (rule_key, rule, verdict, rule_zh)
