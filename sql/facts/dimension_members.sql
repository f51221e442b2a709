-- title: 每个指标项的每个维度有哪些成员，是构成部分还是其中项
-- grain: measure, dimension, member
SELECT
  measures.measure,
  members.dimension,
  members.member,
  members.relation,
FROM reference.measures
JOIN reference.members
  ON list_contains(string_split(measures.dimensions, '×'), members.dimension)
  AND (members.measures IS NULL OR list_contains(string_split(members.measures, '|'), measures.measure))
