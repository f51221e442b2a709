-- title: 95% 置信区间和三年合并值：率的个数小于 10 用泊松精确法，10 起用 Byar 法；比例用 Wilson 法
-- grain: plan, list, seq, year
WITH counted AS (
  SELECT
    measurements.*,
    promises.interval_kind,
    -- 95% 区间的正态分位数
    1.959963984540054 AS z,
    -- 系数由值、分子、分母反推；分子为 0 时取其他年份的，再按单位
    coalesce(
      ratio(measurements.value, measurements.numerator, measurements.denominator),
      max(ratio(measurements.value, measurements.numerator, measurements.denominator)) OVER promise,
      CASE promises.indicator_unit WHEN '%' THEN 100 WHEN '‰' THEN 1000 WHEN '1/10万' THEN 100000 END
    ) AS factor,
    sum(measurements.numerator) OVER three_years AS pooled_numerator,
    sum(measurements.denominator) OVER three_years AS pooled_denominator,
    count(measurements.value) OVER three_years AS pooled_years,
  FROM evaluation.measurements
  JOIN evaluation.promises USING (plan, list, seq)
  WHERE
    promises.interval_kind IN ('rate', 'proportion')
    AND measurements.numerator >= 0
    AND measurements.denominator > 0
  WINDOW
    promise AS (PARTITION BY measurements.plan, measurements.list, measurements.seq),
    three_years AS (promise ORDER BY measurements.year RANGE BETWEEN 2 PRECEDING AND CURRENT ROW)
)
SELECT
  counted.plan,
  counted.list,
  counted.seq,
  counted.year,
  CASE
    WHEN counted.value IS NULL THEN NULL
    WHEN counted.interval_kind = 'rate' AND counted.numerator < 10
      THEN ratio(poisson_lower(counted.numerator), counted.denominator, counted.factor)
    WHEN counted.interval_kind = 'rate'
      THEN ratio(byar_lower(counted.numerator, counted.z), counted.denominator, counted.factor)
    WHEN counted.numerator <= counted.denominator
      THEN wilson_lower(counted.numerator, counted.denominator, counted.z) * counted.factor
  END AS interval_low,
  CASE
    WHEN counted.value IS NULL THEN NULL
    WHEN counted.interval_kind = 'rate' AND counted.numerator < 10
      THEN ratio(poisson_upper(counted.numerator), counted.denominator, counted.factor)
    WHEN counted.interval_kind = 'rate'
      THEN ratio(byar_upper(counted.numerator, counted.z), counted.denominator, counted.factor)
    WHEN counted.numerator <= counted.denominator
      THEN wilson_upper(counted.numerator, counted.denominator, counted.z) * counted.factor
  END AS interval_high,
  -- 三年须齐全，且其间口径未变
  CASE
    WHEN counted.pooled_years = 3 AND coalesce(breaks.break_year <= counted.year - 2, true)
      THEN ratio(counted.pooled_numerator, counted.pooled_denominator, counted.factor)
  END AS pooled_value,
FROM counted
LEFT JOIN evaluation.breaks USING (plan, list, seq, year)
