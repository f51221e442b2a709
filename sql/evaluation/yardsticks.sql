-- title: 参照值：参照地区同一年的值，参照地区没有时取本区填报的同名参照指标；达到标准的另有核定凭据
-- grain: plan, list, seq, year
WITH years AS (
  SELECT
    plan,
    list,
    seq,
    year,
  FROM evaluation.measurements
  UNION
  SELECT
    plan,
    list,
    seq,
    baseline_year,
  FROM evaluation.promises
),
-- 参照地区的数据存疑已扣下的，不以本区填报的代替
doubtful AS (
  SELECT DISTINCT
    needs.indicator,
    withheld.area,
    withheld.year,
  FROM measured.needs
  JOIN facts.withheld ON coalesce(withheld.measure = needs.measure, true)
),
evidence AS (
  SELECT
    plan,
    CAST(seq AS INTEGER) AS seq,
    CAST(year AS INTEGER) AS year,
    result = '达到' AS is_reached,
    concat_ws('，', standard, document, date, judge) AS evidence,
  FROM reference.evidence
  WHERE result IN ('达到', '未达到')
  QUALIFY row_number() OVER (PARTITION BY plan, seq, year ORDER BY date DESC, result, document) = 1
)
SELECT
  years.plan,
  years.list,
  years.seq,
  years.year,
  coalesce(
    elsewhere.value,
    CASE WHEN promises.reference_indicator <> promises.indicator AND doubtful.indicator IS NULL THEN here.value END
  ) AS reference_value,
  evidence.is_reached,
  evidence.evidence,
FROM years
JOIN evaluation.promises USING (plan, list, seq)
LEFT JOIN measured.indicators AS elsewhere
  ON
    elsewhere.indicator = promises.reference_indicator
    AND elsewhere.area = promises.reference_area
    AND elsewhere.year = years.year
LEFT JOIN measured.indicators AS here
  ON
    here.indicator = promises.reference_indicator
    AND here.area = promises.area
    AND here.year = years.year
LEFT JOIN doubtful
  ON
    doubtful.indicator = promises.reference_indicator
    AND coalesce(doubtful.area = promises.reference_area, true)
    AND coalesce(doubtful.year = years.year, true)
LEFT JOIN evidence
  ON
    evidence.plan = years.plan
    AND evidence.seq = years.seq
    AND evidence.year = years.year
    AND promises.kind = 'meets_standard'
WHERE promises.kind IN ('above_reference', 'meets_standard')
