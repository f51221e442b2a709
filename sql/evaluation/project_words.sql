-- title: 重点项目结论的用语
-- grain: verdict
SELECT
  verdict,
  verdict_zh,
FROM (
  VALUES
  ('no_data', '数据缺失'),
  ('adjusted', '已调整'),
  ('completed_on_time', '按期完成'),
  ('completed_late', '逾期完成'),
  ('completed', '已完成'),
  ('undetermined', '待定（规划未定期限）'),
  ('overdue', '逾期未完成'),
  ('preparation', '前期工作'),
  ('not_started_overdue', '应开工未开工'),
  ('not_started_not_due', '未开工（未到期）'),
  ('in_progress_behind', '在建（滞后）'),
  ('in_progress', '在建（按期）')
) AS project_words (verdict, verdict_zh)
