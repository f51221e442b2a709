-- title: 书面说明所针对的数值已改变
-- severity: warn
-- remedy: 请在 explanations.csv 按现在的数值重新说明（对象写错的改正 subject），或删去该行
WITH written AS (
  SELECT
    *,
    -- 说明的是两个数之差的规则，不与单个的数比
    CASE WHEN rule IN (SELECT rule FROM facts.number_differences) THEN rule ELSE '' END AS of_rule,
  FROM reference.explanations
),
numbers AS (
  SELECT area, year, measure AS subject, value
  FROM facts.figures
  UNION ALL
  SELECT area, year, label_of(measure, breakdown), value
  FROM facts.figures
  UNION ALL
  SELECT area, year, subject, difference
  FROM facts.printed_ratios
  UNION ALL
  SELECT area, year, project || '（' || aspect || '）', explained
  FROM facts.ledger_contradictions
  UNION ALL
  SELECT area, year, project || '（' || aspect || '）', explained
  FROM facts.ledger_changes
  UNION ALL
  SELECT area, edition, name, code
  FROM facts.table_changes
  UNION ALL
  SELECT plans.area, indicators.year, targets.name, indicators.value
  FROM plans.targets
  JOIN plans.plans USING (plan)
  JOIN measured.indicators ON targets.indicator = indicators.indicator AND plans.area = indicators.area
  UNION ALL
  -- 序号只指主要指标
  SELECT plans.area, indicators.year, targets.plan || '/' || targets.seq, indicators.value
  FROM plans.targets
  JOIN plans.plans USING (plan)
  JOIN measured.indicators ON targets.indicator = indicators.indicator AND plans.area = indicators.area
  WHERE targets.list = 'target'
),
subjects AS (
  SELECT *, '' AS of_rule
  FROM numbers
  UNION ALL
  SELECT area, year, subject, value, rule
  FROM facts.number_differences
),
known AS (
  SELECT
    area,
    year,
    subject,
    of_rule,
    list(DISTINCT coalesce(number_text(value), '（无）') ORDER BY coalesce(number_text(value), '（无）')) AS now,
  FROM subjects
  GROUP BY area, year, subject, of_rule
)
SELECT
  explanations.area,
  TRY_CAST(explanations.year AS INTEGER) AS year,
  explanations.subject AS measure,
  '说明（' || coalesce(explanations.rule, '') || '）' || CASE
    WHEN explanations.found IS NULL THEN '的对象“' || explanations.subject || '”没有找到'
    WHEN known.subject IS NULL THEN '的对象“' || explanations.subject || '”没有该年的数'
    ELSE '所针对的数值 ' || explanations.found || ' 已不是现在的数值' || CASE WHEN len(known.now) = 1 THEN ' ' || known.now[1] ELSE '' END
  END AS found,
  CASE WHEN known.subject IS NULL THEN '问题中写明的 subject' ELSE '与现在的数值一致的说明' END AS expected,
  [] AS origins,
FROM written AS explanations
LEFT JOIN known
  ON explanations.area = known.area
  AND TRY_CAST(explanations.year AS INTEGER) = known.year
  AND explanations.subject = known.subject
  AND explanations.of_rule = known.of_rule
WHERE
  -- 不限数值的，对象在哪一年有数都行
  (explanations.found IS NOT NULL OR (explanations.year IS NOT NULL AND NOT EXISTS (
    FROM subjects
    WHERE subjects.area = explanations.area AND subjects.subject = explanations.subject
  )))
  AND NOT EXISTS (
    FROM subjects
    WHERE
      subjects.area = explanations.area
      AND subjects.year = TRY_CAST(explanations.year AS INTEGER)
      AND subjects.subject = explanations.subject
      AND subjects.of_rule = explanations.of_rule
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
    AND (
      NOT EXISTS (FROM plans.plans WHERE plans.plan = split_part(explanations.subject, '/', 1))
      -- 该年缺数由别的规则说明，补来后说明照旧有效
      OR coalesce(len(list_filter(known.now, lambda text: text <> '（无）')), 0) = 0
    )
  )
