-- title: 同一张表的两个数各像另一个上年的数，疑似两列、两行的名称或数填反
-- severity: warn
-- remedy: 请核对两个数是否填反了名称；填反的请改正原表，确属巧合的不用处理
WITH moved AS (
  SELECT
    area,
    year,
    measure,
    breakdown,
    label_of(measure, breakdown) AS label,
    measures.unit,
    regexp_replace(origins[1], '![^!]*$', '') AS sheet,
    value,
    previous,
    earlier,
    log_of(value) AS size,
    log_of(previous) AS previous_size,
    origins,
  FROM facts.yearly_changes
  JOIN reference.measures USING (measure)
  -- 变化不到 2% 的没有换过位置；个数太少的说明不了问题
  WHERE previous_year = year - 1 AND least(value, previous) >= 10 AND abs(size - previous_size) > 0.02
),
pairs AS (
  SELECT
    lefts.*,
    rights.label AS other,
    rights.value AS other_value,
    rights.previous AS other_previous,
    rights.origins AS other_origins,
    abs(lefts.size - lefts.previous_size) + abs(rights.size - rights.previous_size) AS straight,
    abs(lefts.size - rights.previous_size) + abs(rights.size - lefts.previous_size) AS crossed,
    lefts.previous_size - rights.previous_size AS apart,
    -- 换回原来的位置不再问
    abs(lefts.size - log_of(lefts.earlier)) + abs(rights.size - log_of(rights.earlier)) AS returned,
    3 * sqrt(ratio(1, lefts.previous, 1) + ratio(1, rights.previous, 1)) AS chance,
  FROM moved AS lefts
  JOIN moved AS rights
    ON lefts.area = rights.area
    AND lefts.year = rights.year
    AND lefts.sheet = rights.sheet
    AND lefts.unit = rights.unit
    AND lefts.label < rights.label
    AND (lefts.size < lefts.previous_size) <> (rights.size < rights.previous_size)
)
SELECT
  area,
  year,
  measure,
  label || '为 ' || number_text(value) || '，' || other || '为 ' || number_text(other_value)
  || '；上年正相反，' || label || '为 ' || number_text(previous) || '，' || other || '为 ' || number_text(other_previous) AS found,
  '两个数没有填反' AS expected,
  list_concat(origins, other_origins) AS origins,
FROM pairs
WHERE
  crossed <= straight * 0.25
  AND abs(apart) > greatest(0.05, chance)
  AND coalesce(returned > straight * 0.25, true)
