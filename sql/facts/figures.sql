-- title: 数据：每个地区、年份、指标项、分组一个值；以最新一年报送的文件为准，以前报送而更精确的相同值优先，同一年报送的文件不一致的列为冲突
-- grain: area, year, measure, breakdown
WITH printed AS (
  SELECT
    *,
    edition = max(edition) OVER figure AS is_latest,
  FROM loaded.observations
  WHERE value IS NOT NULL
  WINDOW figure AS (PARTITION BY area, year, measure, breakdown)
),
finest AS (
  SELECT
    *,
    first_value(value) OVER latest_finest AS settled,
    first_value(resolution) OVER latest_finest AS settled_resolution,
  FROM printed
  WINDOW latest_finest AS (
    PARTITION BY area, year, measure, breakdown
    ORDER BY is_latest DESC, resolution, origin
  )
),
compared AS (
  SELECT
    *,
    abs(value - settled) <= greatest(resolution, settled_resolution) * 0.5 * (1 + 1e-9) AS agrees,
  FROM finest
),
figures AS (
  SELECT
    area,
    year,
    measure,
    breakdown,
    arg_min(value, (resolution, -edition, origin)) FILTER (agrees) AS printed,
    min(value) FILTER (is_latest) AS lowest,
    max(value) FILTER (is_latest) AS highest,
    arg_min(origin, (value, origin)) FILTER (is_latest) AS lowest_origin,
    arg_max(origin, (value, origin)) FILTER (is_latest) AS highest_origin,
    bool_or(is_latest AND NOT agrees) AS in_conflict,
    min(resolution) FILTER (agrees) AS resolution,
    max(resolution) FILTER (agrees) AS coarsest_resolution,
    arg_max(value, (edition, origin)) FILTER (NOT is_latest AND NOT agrees) AS earlier,
    list(origin ORDER BY resolution, edition DESC, origin) FILTER (is_latest OR agrees) AS origins,
    list(origin ORDER BY edition DESC, origin) FILTER (NOT is_latest AND NOT agrees) AS earlier_origins,
    max(edition) AS edition,
  FROM compared
  GROUP BY area, year, measure, breakdown
),
corrections AS (
  SELECT
    area,
    TRY_CAST(year AS INTEGER) AS year,
    measure,
    coalesce(breakdown, '') AS breakdown,
    TRY_CAST(expect AS DOUBLE) AS expected,
    any_value(TRY_CAST(value AS DOUBLE)) AS corrected,
  FROM reference.corrections
  GROUP BY area, year, measure, breakdown, expected
  HAVING count(DISTINCT value) = 1
)
SELECT
  figures.area,
  figures.year,
  figures.measure,
  figures.breakdown,
  coalesce(corrections.corrected, figures.printed) AS value,
  figures.printed,
  figures.lowest,
  figures.highest,
  figures.lowest_origin,
  figures.highest_origin,
  figures.in_conflict,
  figures.resolution,
  figures.coarsest_resolution,
  figures.earlier,
  figures.origins,
  coalesce(figures.earlier_origins, []) AS earlier_origins,
  figures.edition,
FROM figures
LEFT JOIN corrections
  ON figures.area = corrections.area
  AND figures.year = corrections.year
  AND figures.measure = corrections.measure
  AND figures.breakdown = corrections.breakdown
  AND abs(figures.printed - corrections.expected) < 1e-6
