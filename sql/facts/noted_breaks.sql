-- title: 表中脚注说明的口径变化：每个地区、指标项从哪一年起与以前不同，及脚注原文
-- grain: area, year, measure
SELECT
  area,
  year,
  measure,
  string_agg(DISTINCT description, '；' ORDER BY description) AS description,
  list(DISTINCT origin ORDER BY origin) AS origins,
FROM loaded.breaks
GROUP BY area, year, measure
