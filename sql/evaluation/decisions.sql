-- title: 结论的判定：按方法说明的结论表，第一条符合的为准
-- grain: plan, report, edition_year, list, seq, year
WITH staged AS (
  SELECT
    editions.plan,
    editions.report,
    editions.year AS edition_year,
    measurements.list,
    measurements.seq,
    measurements.year,
    -- 目标自带年份（“到2022年……”）的，以后各年沿用该年的结论
    least(measurements.year, promises.target_year) AS judged_year,
    editions.report = 'final' AND measurements.year = editions.year
    OR measurements.year >= promises.target_year AS is_final,
  FROM plans.editions
  JOIN evaluation.promises USING (plan)
  JOIN evaluation.measurements
    ON
      measurements.plan = editions.plan
      AND measurements.list = promises.list
      AND measurements.seq = promises.seq
      AND measurements.year <= editions.year
)
SELECT
  staged.*,
  progress.* EXCLUDE (plan, list, seq, year, value),
  progress.value AS judged_value,
  CASE
    WHEN progress.value IS NULL THEN 'no_data'
    WHEN promises.kind = 'above_reference' AND progress.reference_value IS NULL THEN 'awaiting_reference'
    WHEN promises.kind = 'meets_standard' AND progress.met IS NULL THEN 'awaiting_confirmation'
    WHEN progress.is_broken THEN 'not_comparable'
    WHEN staged.judged_year <= promises.baseline_year
      THEN CASE WHEN progress.met THEN 'sustained' ELSE 'not_met_yet' END
    WHEN len(progress.unknown_years) > 0 AND len(progress.missed_years) = 0 THEN 'no_data'
    WHEN NOT staged.is_final AND promises.kind = 'direction_only' AND progress.met THEN 'on_track'
    WHEN NOT staged.is_final AND promises.kind IN ('yearly_change', 'maintain') AND progress.met THEN 'on_track'
    WHEN NOT staged.is_final AND promises.kind = 'maintain'
      THEN CASE WHEN list_contains(progress.missed_years, staged.judged_year) THEN 'lost' ELSE 'not_met_yet' END
    WHEN progress.met AND progress.baseline_met THEN 'sustained'
    WHEN progress.met AND staged.is_final THEN 'met'
    WHEN progress.met THEN 'met_early'
    WHEN progress.met IS NULL THEN 'not_met_yet'
    WHEN progress.baseline_met THEN 'lost'
    WHEN staged.is_final THEN 'not_met'
    WHEN progress.is_too_few THEN 'not_met_yet'
    WHEN promises.kind = 'direction_only'
      THEN CASE
        WHEN met_equal(progress.compared_value, progress.compared_baseline) THEN 'behind'
        ELSE 'reversed'
      END
    WHEN promises.kind = 'yearly_change' THEN 'behind'
    WHEN progress.pace_ratio IS NULL THEN 'not_met_yet'
    WHEN met_at_least(progress.pace_ratio, promises.cut_ahead, false) THEN 'ahead'
    WHEN met_at_least(progress.pace_ratio, promises.cut_on_track, false) THEN 'on_track'
    WHEN met_at_least(progress.pace_ratio, promises.cut_roughly_on_track, false) THEN 'roughly_on_track'
    WHEN met_at_least(progress.pace_ratio, promises.cut_behind, false) THEN 'behind'
    ELSE 'reversed'
  END AS verdict,
FROM staged
JOIN evaluation.promises USING (plan, list, seq)
JOIN evaluation.progress
  ON
    progress.plan = staged.plan
    AND progress.list = staged.list
    AND progress.seq = staged.seq
    AND progress.year = staged.judged_year
