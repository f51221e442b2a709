-- title: 口径变化：基期之后、当年及以前最近的一次
-- grain: plan, list, seq, year
WITH registered AS (
  SELECT
    area,
    indicator,
    CAST(year AS INTEGER) AS break_year,
    description,
    TRY_CAST(rebased_baseline AS DOUBLE) AS rebased_baseline,
  FROM reference.breaks
)
SELECT
  measurements.plan,
  measurements.list,
  measurements.seq,
  measurements.year,
  max(registered.break_year) AS break_year,
  arg_max(registered.description, registered.break_year) AS description,
  arg_max_null(registered.rebased_baseline, registered.break_year) AS rebased_baseline,
FROM evaluation.measurements
JOIN evaluation.promises USING (plan, list, seq)
JOIN registered
  ON
    registered.area = measurements.area
    AND registered.indicator = measurements.indicator
    AND registered.break_year > promises.baseline_year
    AND registered.break_year <= measurements.year
GROUP BY measurements.plan, measurements.list, measurements.seq, measurements.year
