-- title: 一个重点项目各年的台账，每年每个方面一行：计划与实际
-- source: 重点项目台账；日期为 ISO 格式，待定的日期和金额为空
CREATE MACRO project_of(project_name) AS TABLE
  WITH entries AS (
    FROM facts.ledger
    WHERE project = project_name
  )
  SELECT area, year, '阶段' AS aspect, NULL AS planned, stage AS actual, NULL AS unit, origins
  FROM entries
  UNION ALL
  SELECT area, year, '开工时间', planned_start, actual_start, NULL, origins
  FROM entries
  UNION ALL
  SELECT area, year, '完成时间', planned_completion, actual_completion, NULL, origins
  FROM entries
  UNION ALL
  SELECT area, year, '投资', number_text(investment_planned), number_text(investment_done), '万元', origins
  FROM entries
  UNION ALL
  SELECT area, year, '形象进度', NULL, number_text(physical_progress), '%', origins
  FROM entries
  UNION ALL
  SELECT area, year, '床位', NULL, number_text(beds), '张', origins
  FROM entries
  UNION ALL
  SELECT area, year, '建筑面积', NULL, number_text(floor_area), '平方米', origins
  FROM entries
  UNION ALL
  SELECT area, year, '调整依据', NULL, nullif(adjustment_document, ''), NULL, origins
  FROM entries;
-- Tests
-- (SELECT count(*) FROM project_of('示例医院')) = 8
-- (SELECT actual FROM project_of('示例医院') WHERE aspect = '阶段') = '在建'
-- (SELECT planned FROM project_of('示例医院') WHERE aspect = '投资') = '250000'
-- (SELECT planned FROM project_of('示例医院') WHERE aspect = '完成时间') = '2023-12-31'
-- (SELECT actual FROM project_of('示例医院') WHERE aspect = '完成时间') IS NULL
-- (SELECT actual FROM project_of('示例医院') WHERE aspect = '调整依据') IS NULL
