-- title: 每项承诺每一年的实际值，从规划基期年到最后一期报告的年份，没有数据的年份也有一行
-- grain: plan, list, seq, year
WITH spans AS (
  SELECT
    plan,
    max(year) AS last_year,
  FROM plans.editions
  GROUP BY plan
),
years AS (
  SELECT
    promises.plan,
    promises.list,
    promises.seq,
    promises.indicator,
    promises.area,
    CAST(unnest(generate_series(promises.plan_baseline_year, spans.last_year)) AS INTEGER) AS year,
  FROM evaluation.promises
  JOIN spans USING (plan)
)
SELECT
  years.plan,
  years.list,
  years.seq,
  years.indicator,
  years.area,
  years.year,
  indicators.value,
  indicators.numerator,
  indicators.denominator,
  coalesce(indicators.origins, CAST([] AS VARCHAR[])) AS origins,
  nullif(indicators.note, '') AS view_note,
FROM years
LEFT JOIN measured.indicators USING (indicator, area, year)
