-- title: 每张有数的表读作哪些指标项，与往年最像的那张表相比多读了、少读了哪些；往年没有读过的（台账是往年没有的项目），是多少
-- grain: area, edition, sheet
WITH readings AS (
  SELECT
    area,
    edition,
    regexp_replace(origin, '![^!]*$', '') AS sheet,
    measure,
    breakdown,
    year,
    concat_ws(' ', measure, nullif(breakdown, ''), CASE WHEN year <> edition THEN year || '年' END) AS name,
    measure || breakdown || (year - edition) AS code,
    min(origin) AS origin,
    string_agg(DISTINCT coalesce(CAST(value AS VARCHAR), ''), '、' ORDER BY coalesce(CAST(value AS VARCHAR), '')) AS number,
  FROM loaded.observations
  GROUP BY ALL
),
current AS (
  SELECT pairs.earlier_edition, pairs.earlier_sheet, readings.*
  FROM facts.table_pairs AS pairs
  JOIN readings USING (area, edition, sheet)
),
earlier AS (
  SELECT
    pairs.area,
    pairs.edition,
    pairs.sheet,
    pairs.earlier_edition,
    readings.* EXCLUDE (area, edition, sheet),
  FROM facts.table_pairs AS pairs
  JOIN readings
    ON pairs.area = readings.area AND pairs.earlier_edition = readings.edition AND pairs.earlier_sheet = readings.sheet
),
-- 年份按与文件夹的距离比，也按它本身比：连续几年的表，上年栏今年才填的表
more AS (
  SELECT
    current.area,
    current.edition,
    current.sheet,
    list(name ORDER BY name) FILTER (earlier_sheet IS NOT NULL) AS names,
    list(origin ORDER BY name) FILTER (earlier_sheet IS NOT NULL) AS origins,
    string_agg(code || '=' || number, '|' ORDER BY code) AS numbers,
  FROM current
  WHERE NOT EXISTS (
    FROM earlier
    WHERE
      earlier.area = current.area AND earlier.edition = current.edition AND earlier.sheet = current.sheet
      AND earlier.measure = current.measure AND earlier.breakdown = current.breakdown
      AND (earlier.year = current.year OR earlier.year - earlier.earlier_edition = current.year - current.edition)
  )
  GROUP BY current.area, current.edition, current.sheet
),
less AS (
  SELECT earlier.area, earlier.edition, earlier.sheet, list(name ORDER BY name) AS names
  FROM earlier
  WHERE earlier.year = earlier.earlier_edition AND NOT EXISTS (
    FROM current
    WHERE
      earlier.area = current.area AND earlier.edition = current.edition AND earlier.sheet = current.sheet
      AND earlier.measure = current.measure AND earlier.breakdown = current.breakdown
      AND current.year = current.edition
  )
  GROUP BY earlier.area, earlier.edition, earlier.sheet
),
lines AS (
  SELECT
    area,
    edition,
    regexp_replace(origin, '![^!]*$', '') AS sheet,
    project,
    concat_ws(
      '，', project, stage, planned_start, actual_start, planned_completion, actual_completion,
      '总' || investment_planned, '完' || investment_done, '进' || physical_progress, '床' || beds, '面' || floor_area
    ) AS line,
  FROM loaded.ledger
),
projects AS (
  SELECT pairs.area, pairs.edition, pairs.sheet, string_agg(line, '|' ORDER BY line) AS numbers
  FROM facts.table_pairs AS pairs
  JOIN lines USING (area, edition, sheet)
  WHERE NOT EXISTS (
    FROM lines AS earlier
    WHERE
      earlier.area = pairs.area AND earlier.edition = pairs.earlier_edition AND earlier.sheet = pairs.earlier_sheet
      AND earlier.project = lines.project
  )
  GROUP BY pairs.area, pairs.edition, pairs.sheet
),
own AS (
  SELECT area, edition, sheet, string_agg(code, '|' ORDER BY code) AS readings
  FROM readings
  GROUP BY area, edition, sheet
)
SELECT
  area,
  edition,
  sheet,
  -- 说明所依的：读作什么，第一次读到的是多少
  concat_ws('|', own.readings, more.numbers, projects.numbers) AS readings,
  coalesce(more.names, []) AS more,
  coalesce(more.origins, []) AS origins,
  coalesce(less.names, []) AS less,
FROM facts.table_pairs
-- 项目台账没有指标项
LEFT JOIN own USING (area, edition, sheet)
LEFT JOIN more USING (area, edition, sheet)
LEFT JOIN less USING (area, edition, sheet)
LEFT JOIN projects USING (area, edition, sheet)
