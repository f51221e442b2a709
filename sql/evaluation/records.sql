-- title: 每期报告所依的人工登记：书面说明、更正、口径变化、核定记录、人工评定和读数核对，各有理由、姓名和日期
-- grain: plan, report, edition_year, kind, year, subject, text, name, date
WITH editions AS (
  SELECT
    editions.plan,
    editions.report,
    editions.year AS edition_year,
    plans.area,
    plans.reference_area,
    -- 最早的基期的上一年：读的数从这一年起
    least(plans.baseline_year, min(targets.baseline_year)) - 1 AS first_year,
  FROM plans.editions
  JOIN plans.plans USING (plan)
  LEFT JOIN plans.targets USING (plan)
  GROUP BY plan, editions.report, editions.year, plans.area, plans.reference_area, plans.baseline_year
),
promised AS (
  SELECT DISTINCT plan, indicator
  FROM plans.targets
  WHERE indicator <> ''
),
main_targets AS (
  SELECT plan, seq, name
  FROM plans.targets
  WHERE list = 'target'
),
-- 说明的是一张表核对过，不是一个数
checked AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '读数核对' AS kind,
    TRY_CAST(explanations.year AS INTEGER) AS year,
    count(*) || ' 张表' AS subject,
    '对照原表逐张核对：' || some_of(list(
      explanations.subject || '（' || explanations.reason || '）'
      ORDER BY explanations.subject, explanations.reason
    ), 6) AS text,
    explanations.name,
    explanations.date,
  FROM editions
  JOIN reference.explanations
    ON
      explanations.area IN (editions.area, editions.reference_area)
      AND coalesce(TRY_CAST(explanations.year AS INTEGER) BETWEEN editions.first_year AND editions.edition_year, true)
  WHERE explanations.rule IN ('new_tables', 'table_changed')
  GROUP BY ALL
),
explained AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '书面说明' AS kind,
    TRY_CAST(explanations.year AS INTEGER) AS year,
    coalesce(main_targets.name, explanations.subject) AS subject,
    concat(CASE WHEN explanations.found IS NOT NULL THEN '说明的数 ' || explanations.found || '：' END, explanations.reason) AS text,
    explanations.name,
    explanations.date,
  FROM editions
  JOIN reference.explanations
    ON
      explanations.area = editions.area
      AND coalesce(TRY_CAST(explanations.year AS INTEGER) <= editions.edition_year, true)
  LEFT JOIN main_targets
    ON
      main_targets.plan = editions.plan
      AND explanations.subject = main_targets.plan || '/' || main_targets.seq
  -- 别的规划的指标不列
  WHERE
    explanations.rule NOT IN ('new_tables', 'table_changed')
    AND (main_targets.name IS NOT NULL OR NOT contains(explanations.subject, '/'))
),
corrected AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '更正' AS kind,
    TRY_CAST(corrections.year AS INTEGER) AS year,
    label_of(corrections.measure, coalesce(corrections.breakdown, '')) AS subject,
    format('表中为{}，更正为{}：{}', corrections.expect, corrections.value, corrections.reason) AS text,
    corrections.name,
    corrections.date,
  FROM editions
  JOIN reference.corrections
    ON
      corrections.area IN (editions.area, editions.reference_area)
      AND TRY_CAST(corrections.year AS INTEGER) <= editions.edition_year
),
broken AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '口径变化' AS kind,
    TRY_CAST(breaks.year AS INTEGER) AS year,
    coalesce(definitions.title, breaks.indicator) AS subject,
    concat_ws(
      '；',
      breaks.description,
      CASE
        WHEN breaks.rebased_baseline IS NULL THEN '基期值没有按新口径重算'
        WHEN TRY_CAST(breaks.rebased_baseline AS DOUBLE) IS NULL THEN breaks.rebased_baseline
        ELSE '基期值按新口径重算为' || breaks.rebased_baseline
      END,
      breaks.document
    ) AS text,
    breaks.name,
    breaks.date,
  FROM editions
  JOIN reference.breaks
    ON
      breaks.area = editions.area
      AND TRY_CAST(breaks.year AS INTEGER) <= editions.edition_year
  LEFT JOIN promised
    ON
      promised.plan = editions.plan
      AND promised.indicator = breaks.indicator
  LEFT JOIN measured.definitions ON definitions.indicator = breaks.indicator
  -- 登记到指标而本规划没有承诺的不列
  WHERE promised.indicator IS NOT NULL OR definitions.indicator IS NULL
),
confirmed AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '核定记录' AS kind,
    TRY_CAST(evidence.year AS INTEGER) AS year,
    main_targets.name AS subject,
    concat_ws('；', evidence.result, evidence.standard, evidence.document) AS text,
    evidence.judge AS name,
    evidence.date,
  FROM editions
  JOIN reference.evidence
    ON
      evidence.plan = editions.plan
      AND TRY_CAST(evidence.year AS INTEGER) <= editions.edition_year
  JOIN main_targets
    ON
      main_targets.plan = evidence.plan
      AND main_targets.seq = TRY_CAST(evidence.seq AS INTEGER)
),
judged AS (
  SELECT
    editions.plan,
    editions.report,
    editions.edition_year,
    '人工评定' AS kind,
    editions.edition_year AS year,
    main_targets.name AS subject,
    concat(manual_verdicts.verdict, '：', manual_verdicts.reason) AS text,
    manual_verdicts.name,
    manual_verdicts.date,
  FROM editions
  JOIN reference.manual_verdicts
    ON
      manual_verdicts.plan = editions.plan
      AND manual_verdicts.report = editions.report
      AND TRY_CAST(manual_verdicts.year AS INTEGER) = editions.edition_year
  JOIN main_targets
    ON
      main_targets.plan = manual_verdicts.plan
      AND main_targets.seq = TRY_CAST(manual_verdicts.seq AS INTEGER)
),
together AS (
  FROM judged
  UNION
  FROM explained
  UNION
  FROM checked
  UNION
  FROM confirmed
  UNION
  FROM broken
  UNION
  FROM corrected
)
SELECT
  together.*,
  list_position(['人工评定', '书面说明', '核定记录', '口径变化', '更正', '读数核对'], kind) AS position,
FROM together
