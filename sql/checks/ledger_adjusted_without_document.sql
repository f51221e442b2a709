-- title: 已调整的项目须有调整依据文件
-- severity: stop
-- remedy: 请在项目台账的“调整依据文件”一列填写文件名称和文号
SELECT
  area,
  year,
  '调整依据文件' AS measure,
  project || '：当前阶段为已调整，调整依据文件为空' AS found,
  '调整依据的文件名称和文号' AS expected,
  origins,
FROM facts.ledger_entries
WHERE stage = '已调整' AND coalesce(trim(adjustment_document), '') = ''
