-- title: 可用数据：每个地区、年份、指标项、分组一个值；存疑的值已扣下
-- grain: area, year, measure, breakdown
SELECT
  figures.area,
  figures.year,
  figures.measure,
  figures.breakdown,
  figures.value,
  figures.origins[:1] AS origins,
FROM facts.figures
WHERE NOT is_withheld(figures.area, figures.year, figures.measure)
