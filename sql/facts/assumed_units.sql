-- title: 哪里都没有写单位、又没有写明单位的其他年份可以对照的数据，只列常以万等为单位的指标项
-- grain: origin, area, year, measure, breakdown
WITH stated AS (
  SELECT DISTINCT area, measure, breakdown
  FROM loaded.observations
  WHERE value > 0 AND NOT unit_assumed
)
SELECT
  observations.area,
  observations.year,
  observations.measure,
  observations.breakdown,
  observations.value,
  observations.origin,
  measures.unit,
FROM loaded.observations
JOIN reference.measures USING (measure)
ANTI JOIN stated USING (area, measure, breakdown)
WHERE
  observations.unit_assumed
  -- 单位栏空白的，读表时已问
  AND NOT observations.unit_asked
  AND observations.value > 0
  AND measures.unit IN ('人', '人次', '剂次', '床日', '元', '万元', '平方米')
