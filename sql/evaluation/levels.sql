-- title: 判定值：每项承诺每一年拿来与实际值比较的数；基期增长类已换算为目标值，高于参照和达到标准的为当年参照值
-- grain: plan, list, seq, year
SELECT
  measurements.plan,
  measurements.list,
  measurements.seq,
  measurements.year,
  CASE
    WHEN promises.kind = 'baseline_change' THEN rounded_sum(baselines.baseline_value, promises.target_value)
    WHEN promises.kind = 'full_coverage' THEN coalesce(promises.target_value, 100)
    WHEN promises.kind NOT IN ('range', 'yearly_change', 'direction_only', 'above_reference', 'meets_standard')
      THEN promises.target_value
  END AS target_level,
  coalesce(target_level, yardsticks.reference_value) AS level,
  yardsticks.reference_value,
  yardsticks.is_reached,
  yardsticks.evidence,
  promises.tolerance,
  -- 修约值比较法只用于规划印出数值的目标；全覆盖和参照值不修约
  CASE
    WHEN promises.comparison <> 'rounded' THEN NULL
    WHEN promises.kind IN ('full_coverage', 'above_reference', 'meets_standard') THEN NULL
    WHEN promises.kind = 'direction_only' THEN baselines.baseline_digits
    WHEN promises.kind = 'baseline_change' THEN greatest(promises.target_digits, baselines.baseline_digits)
    ELSE promises.target_digits
  END AS comparison_digits,
  CASE
    WHEN promises.is_range
      THEN least(coalesce(promises.target_low, target_level), coalesce(promises.target_high, target_level))
    ELSE level
  END AS low,
  CASE
    WHEN promises.is_range
      THEN greatest(coalesce(promises.target_low, target_level), coalesce(promises.target_high, target_level))
    ELSE level
  END AS high,
FROM evaluation.measurements
JOIN evaluation.promises USING (plan, list, seq)
JOIN evaluation.baselines USING (plan, list, seq, year)
LEFT JOIN evaluation.yardsticks USING (plan, list, seq, year)
