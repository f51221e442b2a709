-- title: 进度：时序进度、完成进度、进度比、实现程度、差距、年均需变化，以及小样本标记
-- grain: plan, list, seq, year
WITH judged AS (
  SELECT
    measurements.plan,
    measurements.list,
    measurements.seq,
    measurements.year,
    measurements.value,
    measurements.numerator,
    promises.kind,
    promises.direction,
    promises.baseline_year,
    promises.target_year,
    promises.pace,
    promises.interval_kind <> 'none' AS is_counted,
    baselines.* EXCLUDE (plan, list, seq, year),
    levels.* EXCLUDE (plan, list, seq, year),
    judgements.* EXCLUDE (plan, list, seq, year),
    streaks.* EXCLUDE (plan, list, seq, year, is_met),
    intervals.* EXCLUDE (plan, list, seq, year, pooled_value),
    intervals.pooled_value AS three_year_value,
    CASE
      WHEN measurements.value IS NULL THEN NULL
      WHEN promises.kind = 'direction_only' AND measurements.year <= promises.baseline_year THEN NULL
      WHEN promises.kind IN ('maintain', 'yearly_change') AND measurements.year > promises.baseline_year
        THEN streaks.is_met
      ELSE judgements.is_met
    END AS met,
    promises.kind IN ('at_least', 'at_most', 'level', 'full_coverage', 'about', 'baseline_change') AS has_pace,
    promises.is_range,
  FROM evaluation.measurements
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.baselines USING (plan, list, seq, year)
  JOIN evaluation.levels USING (plan, list, seq, year)
  JOIN evaluation.judgements USING (plan, list, seq, year)
  LEFT JOIN evaluation.streaks USING (plan, list, seq, year)
  LEFT JOIN evaluation.intervals USING (plan, list, seq, year)
),
paced AS (
  SELECT
    *,
    CASE WHEN year >= baseline_year THEN pace_tau(baseline_year, year, target_year) END AS tau,
    CASE
      WHEN has_pace AND NOT is_broken AND NOT baseline_met AND year >= baseline_year
        THEN pace_progress(baseline_value, value, target_level)
    END AS progress,
    ratio(progress, tau, 1) AS linear_ratio,
    CASE
      WHEN pace = 'compound' AND progress IS NOT NULL AND target_level * baseline_value >= 0
        THEN pace_compound(
          baseline_value,
          value,
          target_level,
          baseline_year,
          year,
          target_year,
          CASE WHEN target_level < baseline_value THEN 'down' ELSE 'up' END
        )
    END AS compound_ratio,
    CASE WHEN is_range AND value < low THEN low WHEN is_range THEN high ELSE level END AS nearest,
  FROM judged
)
SELECT
  *,
  coalesce(compound_ratio, linear_ratio) AS pace_ratio,
  CASE WHEN pace_ratio IS NOT NULL THEN CASE WHEN compound_ratio IS NULL THEN 'linear' ELSE 'compound' END END AS pace_used,
  pace = 'compound' AND compound_ratio IS NULL AND linear_ratio IS NOT NULL AS is_linear_instead,
  compound_ratio IS NOT NULL AND (baseline_value = 0 OR target_level = 0) AS is_zero_replaced,
  CASE
    WHEN nearest IS NOT NULL AND value IS NOT NULL
      THEN met_attainment(CASE WHEN is_range THEN 'range' ELSE direction END, value, nearest, is_met)
  END AS attainment,
  CASE
    WHEN is_range THEN met_distance(value, low, high)
    WHEN direction = 'down' THEN rounded_difference(value, level)
    ELSE rounded_difference(level, value)
  END AS gap,
  CASE
    WHEN NOT met AND year < target_year AND (has_pace OR kind = 'range')
      THEN ratio(rounded_difference(nearest, value), target_year - year, 1)
  END AS yearly_needed,
  coalesce(
    numerator < 20
    AND (nearest BETWEEN interval_low AND interval_high OR (is_range AND low BETWEEN interval_low AND interval_high)),
    false
  ) AS small_count,
  CASE WHEN small_count THEN three_year_value END AS pooled_value,
  coalesce(is_counted AND numerator < 3 AND NOT met, false) AS is_too_few,
FROM paced
