-- title: 与相邻年份相差约 10 的整数次方而没有书面说明的数据：中间一年突变的只疑这一年，第一年与第二年不知哪个错的都疑
-- grain: area, year, measure, breakdown
WITH neighbours AS (
  SELECT
    figures.*,
    measures.unit IN ('%', '岁', '人/万人') AS is_rate,
    lag(value) OVER series AS previous,
    lag(year) OVER series AS previous_year,
    lag(origins) OVER series AS previous_origins,
    lead(value) OVER series AS following,
    lead(year) OVER series AS following_year,
    lead(origins) OVER series AS following_origins,
  FROM facts.figures
  JOIN reference.measures USING (measure)
  WINDOW series AS (PARTITION BY area, measure, breakdown ORDER BY year)
),
jumps AS (
  SELECT
    *,
    is_power_of_ten(value, previous) AND (is_rate OR greatest(value, previous) >= 20) AS jumps_from_previous,
    is_power_of_ten(following, value) AND (is_rate OR greatest(value, following) >= 20) AS jumps_to_following,
  FROM neighbours
),
spikes AS (
  SELECT
    *,
    jumps_from_previous AND jumps_to_following AND NOT is_power_of_ten(following, previous) AS is_spike,
  FROM jumps
),
doubtful AS (
  SELECT *
  FROM spikes
  WINDOW series AS (PARTITION BY area, measure, breakdown ORDER BY year)
  QUALIFY
    (jumps_from_previous AND NOT coalesce(lag(is_spike) OVER series, false))
    OR (previous IS NULL AND jumps_to_following AND NOT lead(is_spike) OVER series)
)
SELECT *
FROM doubtful
WHERE NOT is_explained('power_of_ten_jump', area, year, [measure, label_of(measure, breakdown)], value)
