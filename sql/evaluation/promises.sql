-- title: 规划的承诺：目标表和承诺表每一行，配上规划的地区、期限、判定界限和指标的单位
-- grain: plan, list, seq
SELECT
  targets.*,
  plans.area,
  plans.reference_area,
  plans.period_start,
  plans.period_end,
  plans.baseline_year AS plan_baseline_year,
  plans.cut_ahead,
  plans.cut_on_track,
  plans.cut_roughly_on_track,
  plans.cut_behind,
  plans.comparison,
  plans.pace,
  coalesce(nullif(targets.reference, ''), targets.indicator) AS reference_indicator,
  targets.kind = 'range' OR targets.direction = 'range' AS is_range,
  definitions.unit AS indicator_unit,
  coalesce(definitions.interval, 'none') AS interval_kind,
  definitions.indicator IS NOT NULL AS is_defined,
FROM plans.targets
JOIN plans.plans USING (plan)
LEFT JOIN measured.definitions USING (indicator)
