-- title: 单看自身就已存疑的数据：为负、同年文件不一致、与相邻年份或以前的报表相差约 10 的整数次方
-- grain: area, year, measure, breakdown
SELECT
  area,
  year,
  measure,
  breakdown,
FROM facts.figures
WHERE value < 0 OR in_conflict
UNION
SELECT
  area,
  year,
  measure,
  breakdown,
FROM facts.jumps
UNION
SELECT
  area,
  year,
  measure,
  breakdown,
FROM facts.rescaled
