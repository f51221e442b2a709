-- title: 以前有数的数据，与最近一年有数的、再前一年的数并列
-- grain: area, year, measure, breakdown
SELECT
  current.*,
  previous.year AS previous_year,
  previous.value AS previous,
  previous.origins AS previous_origins,
  earlier.value AS earlier,
FROM facts.observations AS current
ASOF JOIN facts.observations AS previous
  ON current.area = previous.area
  AND current.measure = previous.measure
  AND current.breakdown = previous.breakdown
  AND current.year > previous.year
LEFT JOIN facts.observations AS earlier
  ON current.area = earlier.area
  AND previous.year = earlier.year + 1
  AND current.measure = earlier.measure
  AND current.breakdown = earlier.breakdown
