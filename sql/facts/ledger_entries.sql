-- title: 项目台账：每个地区、年份、项目一行；以最新一年报送的文件为准，同一年报送的文件不一致的列为冲突
-- grain: area, year, project
WITH latest AS (
  SELECT *
  FROM loaded.ledger
  QUALIFY edition = max(edition) OVER (PARTITION BY area, year, project)
),
compared AS (
  SELECT
    area,
    year,
    project,
    count(DISTINCT (
      stage,
      planned_start,
      actual_start,
      planned_completion,
      actual_completion,
      investment_planned,
      investment_done,
      physical_progress,
      beds,
      floor_area,
      adjustment_document
    )) > 1 AS in_conflict,
    min(origin) AS first_origin,
    list(origin ORDER BY origin) AS origins,
  FROM latest
  GROUP BY area, year, project
)
SELECT
  latest.* EXCLUDE (origin),
  compared.in_conflict,
  compared.origins,
FROM latest
JOIN compared USING (area, year, project)
WHERE latest.origin = compared.first_origin
QUALIFY row_number() OVER (PARTITION BY area, year, project ORDER BY stage, actual_completion) = 1
