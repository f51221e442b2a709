-- title: 列出而没有数值的格：空白或“…”，各年报送的文件都没有给出数值
-- grain: area, year, measure, breakdown
SELECT DISTINCT
  area,
  year,
  measure,
  breakdown,
FROM loaded.observations
ANTI JOIN facts.figures USING (area, year, measure, breakdown)
WHERE state IN ('missing', 'below_unit')
