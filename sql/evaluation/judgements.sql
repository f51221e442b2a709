-- title: 当年值和基期值各自是否达到判定值；每年提升、保持在的目标另按各年逐一判断
-- grain: plan, list, seq, year
WITH compared AS (
  SELECT
    levels.*,
    promises.kind,
    promises.direction,
    promises.strict,
    measurements.value,
    measurements.numerator,
    measurements.denominator,
    baselines.* EXCLUDE (plan, list, seq, year),
    rounded_digits(measurements.value, levels.comparison_digits) AS compared_value,
    rounded_digits(baselines.baseline_value, levels.comparison_digits) AS compared_baseline,
    CASE
      WHEN promises.kind IN ('above_reference', 'meets_standard') THEN earlier.reference_value
      ELSE levels.level
    END AS baseline_level,
    earlier.is_reached AS baseline_is_reached,
  FROM evaluation.levels
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.measurements USING (plan, list, seq, year)
  JOIN evaluation.baselines USING (plan, list, seq, year)
  LEFT JOIN evaluation.yardsticks AS earlier
    ON
      earlier.plan = levels.plan
      AND earlier.list = levels.list
      AND earlier.seq = levels.seq
      AND earlier.year = promises.baseline_year
)
SELECT
  plan,
  list,
  seq,
  year,
  compared_value,
  compared_baseline,
  baseline_level,
  CASE
    WHEN value IS NULL THEN NULL
    WHEN kind = 'direction_only' THEN met_level(direction, compared_value, compared_baseline, true)
    WHEN kind = 'meets_standard' AND level IS NULL THEN is_reached
    ELSE met_target(kind, direction, strict, compared_value, numerator, denominator, level, low, high, tolerance)
  END AS is_met,
  CASE
    WHEN kind = 'direction_only' THEN baseline_value IS NULL AND NULL
    WHEN kind = 'meets_standard' AND baseline_level IS NULL THEN baseline_is_reached
    ELSE
      met_target(
        kind,
        direction,
        strict,
        compared_baseline,
        baseline_numerator,
        baseline_denominator,
        baseline_level,
        low,
        high,
        tolerance
      )
  END AS baseline_met,
FROM compared
