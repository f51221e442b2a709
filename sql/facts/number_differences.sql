-- title: 说明的是两个数之差的规则，每一对数的差：其中一个数改了，说明即失效
-- grain: area, year, subject, rule, value
SELECT DISTINCT
  lefts.area,
  lefts.year,
  label_of(lefts.measure, lefts.breakdown) AS subject,
  unnest(['relation_unusual', 'share_unusual']) AS rule,
  abs(lefts.value - rights.value) AS value,
FROM reference.relations
JOIN facts.figures AS lefts
  ON relations.left_measure = lefts.measure
  AND (relations.left_breakdown = '*' OR coalesce(relations.left_breakdown, '') = lefts.breakdown)
JOIN facts.figures AS rights
  ON relations.right_measure = rights.measure
  AND lefts.area = rights.area
  AND lefts.year = rights.year
  AND rights.breakdown
  = CASE WHEN relations.right_breakdown = '*' THEN lefts.breakdown ELSE coalesce(relations.right_breakdown, '') END
UNION ALL
SELECT
  published.area,
  published.year,
  published.measure,
  'life_table_differs',
  abs(published.value - computed.expectancy),
FROM facts.figures AS published
JOIN facts.life_table AS computed USING (area, year)
WHERE published.measure = '人均期望寿命' AND published.breakdown = '' AND computed.first_age = 0
