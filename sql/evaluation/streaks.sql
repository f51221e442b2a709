-- title: 须逐年达到的目标（每年提升、保持在）：规划期内到当年为止，各年的变化（朝目标方向为正）或数值，哪些年份未达到，哪些年份缺数或不可比
-- grain: plan, list, seq, year
WITH changes AS (
  SELECT
    measurements.plan,
    measurements.list,
    measurements.seq,
    measurements.year,
    promises.kind,
    promises.direction,
    promises.period_start,
    promises.baseline_year,
    measurements.value,
    judgements.is_met,
    baselines.baseline_value,
    coalesce(promises.target_low, promises.target_value) AS least_change,
    CASE
      WHEN measurements.year - 1 = promises.baseline_year AND NOT baselines.is_broken THEN baselines.baseline_value
      WHEN baselines.break_year IS DISTINCT FROM measurements.year
        THEN lag(measurements.value) OVER (
          PARTITION BY measurements.plan, measurements.list, measurements.seq
          ORDER BY measurements.year
        )
    END AS previous,
    rounded_digits(rounded_difference(measurements.value, previous), levels.comparison_digits)
    * CASE WHEN promises.direction = 'down' THEN -1 ELSE 1 END AS improvement,
  FROM evaluation.measurements
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.baselines USING (plan, list, seq, year)
  JOIN evaluation.levels USING (plan, list, seq, year)
  JOIN evaluation.judgements USING (plan, list, seq, year)
  WHERE promises.kind IN ('yearly_change', 'maintain')
),
states AS (
  SELECT
    *,
    year >= period_start AND year > baseline_year AS is_due,
    CASE kind WHEN 'maintain' THEN is_met ELSE met_at_least(improvement, least_change, false) END AS is_kept,
    -- 基期无值时首年的变化无从判断，不算缺数
    kind = 'yearly_change'
    AND year - 1 = baseline_year
    AND baseline_value IS NULL
    AND value IS NOT NULL AS is_first_unknown,
  FROM changes
)
SELECT
  plan,
  list,
  seq,
  year,
  coalesce(list(year) FILTER (is_due) OVER so_far, CAST([] AS INTEGER[])) AS due_years,
  coalesce(
    list(CASE kind WHEN 'yearly_change' THEN improvement ELSE value END) FILTER (is_due) OVER so_far,
    CAST([] AS DOUBLE[])
  ) AS due_values,
  coalesce(list(year) FILTER (is_due AND NOT is_kept) OVER so_far, CAST([] AS INTEGER[])) AS missed_years,
  coalesce(
    list(year) FILTER (is_due AND is_kept IS NULL AND NOT is_first_unknown) OVER so_far,
    CAST([] AS INTEGER[])
  ) AS unknown_years,
  CASE
    WHEN len(missed_years) > 0 THEN false
    WHEN len(unknown_years) = 0 AND count(*) FILTER (is_due AND is_kept) OVER so_far > 0 THEN true
  END AS is_met,
FROM states
WINDOW so_far AS (PARTITION BY plan, list, seq ORDER BY year)
