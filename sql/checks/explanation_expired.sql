-- title: 书面说明所针对的数值已改变
-- severity: warn
-- remedy: 请在 explanations.csv 按现在的数值重新说明，或删去该行
WITH subjects AS (
  SELECT area, year, measure AS subject, value
  FROM facts.figures
  UNION ALL
  SELECT area, year, label_of(measure, breakdown), value
  FROM facts.figures
  UNION ALL
  SELECT area, year, subject, value
  FROM facts.printed_ratios
  UNION ALL
  SELECT plans.area, indicators.year, unnest([targets.name, targets.plan || '/' || targets.seq]), indicators.value
  FROM plans.targets
  JOIN plans.plans USING (plan)
  JOIN measured.indicators ON targets.indicator = indicators.indicator AND plans.area = indicators.area
)
SELECT
  explanations.area,
  TRY_CAST(explanations.year AS INTEGER) AS year,
  explanations.subject AS measure,
  '说明（' || coalesce(explanations.rule, '') || '）所针对的数值 ' || explanations.found || ' 已不是现在的数值' AS found,
  '与现在的数值一致的说明' AS expected,
  [] AS origins,
FROM reference.explanations
WHERE
  explanations.found IS NOT NULL
  AND NOT EXISTS (
    FROM subjects
    WHERE
      subjects.area = explanations.area
      AND subjects.year = TRY_CAST(explanations.year AS INTEGER)
      AND subjects.subject = explanations.subject
      AND matches_text(subjects.value, explanations.found)
  )
  -- 说明针对的是另一地区规划的指标，而本次运行没有读该规划
  AND (
    EXISTS (FROM plans.plans WHERE plans.area = explanations.area)
    OR NOT EXISTS (FROM reference.areas WHERE areas.area = explanations.area)
    OR EXISTS (
      FROM reference.measures
      WHERE explanations.subject = measures.measure OR starts_with(explanations.subject, measures.measure || '（')
    )
  )
  AND NOT (
    regexp_matches(explanations.subject, '^[^/（]+/[0-9]+$')
    AND NOT EXISTS (FROM plans.plans WHERE plans.plan = split_part(explanations.subject, '/', 1))
  )
