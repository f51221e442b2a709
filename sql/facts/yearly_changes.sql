-- title: 有上年数的数据，与上年、前年的数并列
-- grain: area, year, measure, breakdown
SELECT
  current.*,
  previous.value AS previous,
  previous.origins AS previous_origins,
  earlier.value AS earlier,
FROM facts.observations AS current
JOIN facts.observations AS previous
  ON current.area = previous.area
  AND current.year = previous.year + 1
  AND current.measure = previous.measure
  AND current.breakdown = previous.breakdown
LEFT JOIN facts.observations AS earlier
  ON current.area = earlier.area
  AND current.year = earlier.year + 2
  AND current.measure = earlier.measure
  AND current.breakdown = earlier.breakdown
