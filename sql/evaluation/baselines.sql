-- title: 基期值：口径变化后重算的值，否则规划印出的值，再否则按基期年数据计算的值
-- grain: plan, list, seq, year
SELECT
  measurements.plan,
  measurements.list,
  measurements.seq,
  measurements.year,
  coalesce(breaks.rebased_baseline, promises.baseline_value, indicators.value) AS baseline_value,
  breaks.rebased_baseline IS NULL
  AND promises.baseline_value IS NULL
  AND indicators.value IS NOT NULL AS baseline_computed,
  CASE WHEN baseline_computed THEN indicators.numerator END AS baseline_numerator,
  CASE WHEN baseline_computed THEN indicators.denominator END AS baseline_denominator,
  CASE WHEN breaks.rebased_baseline IS NULL THEN promises.baseline_digits END AS baseline_digits,
  breaks.break_year,
  breaks.description AS break_description,
  breaks.break_year IS NOT NULL AND breaks.rebased_baseline IS NULL AS is_broken,
FROM evaluation.measurements
JOIN evaluation.promises USING (plan, list, seq)
LEFT JOIN evaluation.breaks USING (plan, list, seq, year)
LEFT JOIN measured.indicators
  ON
    indicators.indicator = promises.indicator
    AND indicators.area = promises.area
    AND indicators.year = promises.baseline_year
