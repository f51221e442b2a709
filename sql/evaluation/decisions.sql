-- title: 结论的判定：按方法说明的结论表，第一条符合的为准；结论由所依的那一条得出
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
),
decided AS (
  SELECT
    staged.*,
    progress.* EXCLUDE (plan, list, seq, year, value),
    progress.value AS judged_value,
    CASE
      WHEN progress.value IS NULL THEN 'no_value'
      WHEN promises.kind = 'above_reference' AND progress.reference_value IS NULL THEN 'no_reference'
      WHEN promises.kind = 'meets_standard' AND progress.met IS NULL THEN 'no_standard'
      WHEN progress.is_broken THEN 'broken'
      WHEN staged.judged_year <= promises.baseline_year
        THEN CASE WHEN progress.met THEN 'base_year_met' ELSE 'base_year_unmet' END
      WHEN len(progress.unknown_years) > 0 AND len(progress.missed_years) = 0 THEN 'years_unknown'
      WHEN NOT staged.is_final AND promises.kind = 'direction_only' AND progress.met THEN 'direction_kept'
      WHEN NOT staged.is_final AND promises.kind IN ('yearly_change', 'maintain') AND progress.met THEN 'years_kept'
      WHEN NOT staged.is_final AND promises.kind = 'maintain'
        THEN CASE
          WHEN list_contains(progress.missed_years, staged.judged_year) THEN 'latest_missed'
          ELSE 'earlier_missed'
        END
      WHEN progress.met AND progress.baseline_met THEN 'both_met'
      WHEN progress.met AND staged.is_final THEN 'met_final'
      WHEN progress.met THEN 'met_early'
      WHEN progress.met IS NULL THEN 'no_baseline'
      WHEN progress.baseline_met THEN 'lost'
      WHEN staged.is_final THEN 'not_met'
      WHEN progress.is_too_few THEN 'too_few'
      WHEN promises.kind = 'direction_only'
        THEN CASE
          WHEN met_equal(progress.compared_value, progress.compared_baseline) THEN 'direction_level'
          ELSE 'direction_worse'
        END
      WHEN promises.kind = 'yearly_change' THEN 'years_missed'
      WHEN promises.kind = 'range' THEN 'range_outside'
      WHEN promises.kind IN ('above_reference', 'meets_standard') THEN 'reference_unmet'
      WHEN progress.baseline_value IS NULL THEN 'no_baseline'
      WHEN progress.pace_ratio IS NULL THEN 'no_progress'
      WHEN met_at_least(progress.pace_ratio, promises.cut_ahead, false) THEN 'pace_ahead'
      WHEN met_at_least(progress.pace_ratio, promises.cut_on_track, false) THEN 'pace_on_track'
      WHEN met_at_least(progress.pace_ratio, promises.cut_roughly_on_track, false) THEN 'pace_roughly'
      WHEN met_at_least(progress.pace_ratio, promises.cut_behind, false) THEN 'pace_behind'
      ELSE 'pace_reversed'
    END AS rule_key,
  FROM staged
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.progress
    ON
      progress.plan = staged.plan
      AND progress.list = staged.list
      AND progress.seq = staged.seq
      AND progress.year = staged.judged_year
)
SELECT
  decided.*,
  rules.rule,
  rules.rule_zh,
  rules.verdict,
FROM decided
JOIN evaluation.rules USING (rule_key)
