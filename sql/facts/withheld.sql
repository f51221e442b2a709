-- title: 扣下的数据：检查发现矛盾或不可能、因而不进入任何指标的数据，及发现它的规则
-- grain: area, year, measure, code, origin
SELECT DISTINCT
  area,
  year,
  measure,
  code,
  origin,
FROM loaded.withheld
