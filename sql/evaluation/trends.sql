-- title: 趋势：基期年以来各年值（至少三年，口径变化前的和发生数小于 20 的率不用）的最小二乘直线在目标年的值及其 80% 预测区间；
--   与上年相比的变化
-- grain: plan, list, seq, year
WITH lines AS (
  -- 浮点数之和随次序而异，按年份排列使每次运行的末位数字相同
  SELECT
    measurements.plan,
    measurements.list,
    measurements.seq,
    measurements.year,
    count(earlier.value) AS years,
    regr_slope(earlier.value, earlier.year ORDER BY earlier.year) AS slope,
    regr_avgx(earlier.value, earlier.year ORDER BY earlier.year) AS mean_year,
    regr_avgy(earlier.value, earlier.year ORDER BY earlier.year) AS mean_value,
    regr_sxx(earlier.value, earlier.year ORDER BY earlier.year) AS spread,
    greatest(
      regr_syy(earlier.value, earlier.year ORDER BY earlier.year)
      - slope * regr_sxy(earlier.value, earlier.year ORDER BY earlier.year),
      0
    ) AS residual,
  FROM evaluation.measurements
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.baselines USING (plan, list, seq, year)
  JOIN measured.indicators AS earlier
    ON
      earlier.indicator = measurements.indicator
      AND earlier.area = measurements.area
      AND earlier.year BETWEEN greatest(promises.baseline_year, baselines.break_year) AND measurements.year
      AND earlier.value IS NOT NULL
  WHERE
    measurements.value IS NOT NULL
    AND measurements.year < promises.target_year
    -- 发生数小于 20 的率逐年起伏大，直线会外推到负值，不外推
    AND NOT (promises.interval_kind IS NOT DISTINCT FROM 'rate' AND coalesce(measurements.numerator < 20, false))
  GROUP BY measurements.plan, measurements.list, measurements.seq, measurements.year
  HAVING count(earlier.value) >= 3
),
projections AS (
  SELECT
    lines.plan,
    lines.list,
    lines.seq,
    lines.year,
    lines.mean_value + lines.slope * (promises.target_year - lines.mean_year) AS projected_value,
    student_90(lines.years - 2)
    * sqrt(
      ratio(lines.residual, lines.years - 2, 1)
      * (
        1
        + ratio(1.0::DOUBLE, lines.years, 1)
        + ratio(pow(promises.target_year - lines.mean_year, 2), lines.spread, 1)
      )
    ) AS half_width,
  FROM lines
  JOIN evaluation.promises USING (plan, list, seq)
),
changes AS (
  SELECT
    measurements.plan,
    measurements.list,
    measurements.seq,
    measurements.year,
    measurements.value,
    levels.low,
    levels.high,
    promises.is_range,
    promises.direction,
    CASE
      WHEN baselines.break_year IS DISTINCT FROM measurements.year
        THEN coalesce(
          lag(measurements.value) OVER (
            PARTITION BY measurements.plan, measurements.list, measurements.seq
            ORDER BY measurements.year
          ),
          CASE WHEN measurements.year - 1 = promises.baseline_year THEN baselines.baseline_value END
        )
      WHEN measurements.year - 1 = promises.baseline_year AND NOT baselines.is_broken THEN baselines.baseline_value
    END AS previous,
  FROM evaluation.measurements
  JOIN evaluation.promises USING (plan, list, seq)
  JOIN evaluation.baselines USING (plan, list, seq, year)
  JOIN evaluation.levels USING (plan, list, seq, year)
),
improvements AS (
  SELECT
    *,
    CASE
      WHEN is_range
        THEN rounded_difference(met_distance(previous, low, high), met_distance(value, low, high))
      WHEN direction = 'down' THEN rounded_difference(previous, value)
      ELSE rounded_difference(value, previous)
    END AS improvement,
  FROM changes
)
SELECT
  improvements.plan,
  improvements.list,
  improvements.seq,
  improvements.year,
  projections.projected_value,
  projections.projected_value - projections.half_width AS projected_low,
  projections.projected_value + projections.half_width AS projected_high,
  CASE sign(improvements.improvement) WHEN 1 THEN 'improving' WHEN 0 THEN 'flat' WHEN -1 THEN 'worsening' END AS arrow,
FROM improvements
LEFT JOIN projections USING (plan, list, seq, year)
