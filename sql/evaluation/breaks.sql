-- title: 口径变化：基期之后、当年及以前最近的一次；登记的优先，脚注说明而没有登记的也算，登记为“可比”的不算
-- grain: plan, list, seq, year
WITH registered AS (
  SELECT
    area,
    indicator AS subject,
    CAST(year AS INTEGER) AS break_year,
    description,
    TRY_CAST(rebased_baseline AS DOUBLE) AS rebased_baseline,
    coalesce(rebased_baseline, '') = '可比' AS is_comparable,
  FROM reference.breaks
),
of_measures AS (
  SELECT area, measure, break_year, description, rebased_baseline, is_comparable, true AS is_registered
  FROM registered
  JOIN reference.measures ON registered.subject = measures.measure
  UNION ALL
  SELECT area, measure, year, '表中脚注：' || description, NULL, false, false
  FROM facts.noted_breaks
  ANTI JOIN registered
    ON noted_breaks.area = registered.area
    AND noted_breaks.year = registered.break_year
    AND noted_breaks.measure = registered.subject
),
-- 登记到指标的，代替登记到指标项的和脚注
declared AS (
  SELECT area, subject AS indicator, break_year, description, rebased_baseline, is_comparable, true AS is_registered
  FROM registered
  UNION ALL
  SELECT
    of_measures.area,
    needs.indicator,
    of_measures.break_year,
    of_measures.description,
    of_measures.rebased_baseline,
    of_measures.is_comparable,
    of_measures.is_registered,
  FROM of_measures
  JOIN measured.needs USING (measure)
  ANTI JOIN registered
    ON of_measures.area = registered.area
    AND of_measures.break_year = registered.break_year
    AND needs.indicator = registered.subject
),
settled AS (
  SELECT
    area,
    indicator,
    break_year,
    arg_max(description, (is_registered, description)) AS description,
    arg_max_null(rebased_baseline, (is_registered, description)) AS rebased_baseline,
  FROM declared
  WHERE NOT is_comparable
  GROUP BY area, indicator, break_year
)
SELECT
  measurements.plan,
  measurements.list,
  measurements.seq,
  measurements.year,
  max(settled.break_year) AS break_year,
  arg_max(settled.description, settled.break_year) AS description,
  arg_max_null(settled.rebased_baseline, settled.break_year) AS rebased_baseline,
FROM evaluation.measurements
JOIN evaluation.promises USING (plan, list, seq)
JOIN settled
  ON
    settled.area = measurements.area
    AND settled.indicator = measurements.indicator
    AND settled.break_year > promises.baseline_year
    AND settled.break_year <= measurements.year
GROUP BY measurements.plan, measurements.list, measurements.seq, measurements.year
