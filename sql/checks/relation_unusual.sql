-- title: 指标项之间通常的关系（relations.csv 中 severity 为“核实”的）不成立，数据照常使用
-- severity: warn
-- remedy: 请核实两个数据是否填反
-- explain: 确属真实的
WITH held AS (
  SELECT *
  FROM facts.broken_relations
  WHERE NOT is_usual_only
)
SELECT
  area,
  year,
  left_measure AS measure,
  found,
  expected,
  origins,
  [left_label] AS subjects,
  left_value AS explained,
FROM facts.broken_relations
-- 强制的关系也不成立的，由 relations_hold 指出
ANTI JOIN held USING (area, year, left_measure, left_breakdown, right_measure, right_breakdown)
WHERE
  is_usual_only
  AND NOT is_explained('relation_unusual', area, year, [left_measure, left_label], left_value)
