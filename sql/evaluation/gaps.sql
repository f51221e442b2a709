-- title: 数据缺失的缘由：缺哪些数据，哪些数据存疑已扣下
-- grain: plan, list, seq, year
WITH empty AS (
  SELECT
    plan,
    list,
    seq,
    year,
    indicator,
    area,
  FROM evaluation.measurements
  WHERE value IS NULL
),
present AS (
  SELECT DISTINCT
    area,
    year,
    measure,
  FROM facts.observations
  WHERE value IS NOT NULL
),
needs AS (
  SELECT DISTINCT
    indicator,
    measure,
  FROM measured.needs
),
withheld AS (
  SELECT
    empty.area,
    empty.year,
    needs.measure,
    string_agg(DISTINCT withheld.code, '、' ORDER BY withheld.code) AS codes,
  FROM empty
  JOIN needs USING (indicator)
  -- 登记中空白的地区、年份、指标项表示全部
  JOIN facts.withheld
    ON
      coalesce(withheld.area = empty.area, true)
      AND coalesce(withheld.year = empty.year, true)
      AND coalesce(withheld.measure = needs.measure, true)
  GROUP BY empty.area, empty.year, needs.measure
)
SELECT
  empty.plan,
  empty.list,
  empty.seq,
  empty.year,
  string_agg(needs.measure, '、' ORDER BY needs.measure) FILTER (
    present.measure IS NULL AND withheld.measure IS NULL
  ) AS missing,
  string_agg(format('{}（{}）', needs.measure, withheld.codes), '、' ORDER BY needs.measure) FILTER (
    withheld.measure IS NOT NULL
  ) AS doubtful,
FROM empty
LEFT JOIN needs USING (indicator)
LEFT JOIN withheld USING (area, year, measure)
LEFT JOIN present USING (area, year, measure)
GROUP BY empty.plan, empty.list, empty.seq, empty.year
