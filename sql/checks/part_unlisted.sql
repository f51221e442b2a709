-- title: 指标要减去的其中项没有列出，也没有写明合计不含它
-- severity: warn
-- years: own
-- remedy: 请核对合计含不含该项：含的请补报其中项，没有发生的请填 0
WITH parts AS (
  SELECT measures.measure, members.member
  FROM reference.measures
  JOIN reference.members
    ON list_contains(string_split(measures.dimensions, '×'), members.dimension)
    AND list_contains(string_split(members.measures, '|'), measures.measure)
  WHERE members.relation = '其中'
),
used AS (
  SELECT
    indicators.area,
    indicators.year,
    parts.measure,
    parts.member,
    list(DISTINCT targets.name ORDER BY targets.name) AS names,
  FROM plans.plans
  JOIN plans.targets USING (plan)
  JOIN plans.editions USING (plan)
  JOIN measured.indicators
    ON plans.area = indicators.area
    AND editions.year = indicators.year
    AND targets.indicator = indicators.indicator
  JOIN measured.definitions ON indicators.indicator = definitions.indicator
  JOIN measured.needs ON indicators.indicator = needs.indicator
  JOIN parts
    ON needs.measure = parts.measure
    AND contains(definitions.definition, '− 其中：' || parts.member)
  WHERE indicators.value IS NOT NULL
  GROUP BY indicators.area, indicators.year, parts.measure, parts.member
)
SELECT
  used.area,
  used.year,
  used.measure,
  used.measure || '没有列出其中：' || used.member || '，已按合计不含它计算；用到它的指标：'
  || array_to_string(used.names, '、') AS found,
  '列出其中：' || used.member AS expected,
  totals.origins[:1] AS origins,
FROM used
JOIN facts.figures AS totals
  ON used.area = totals.area
  AND used.year = totals.year
  AND used.measure = totals.measure
  AND totals.breakdown = ''
-- 上年列出过的由 part_dropped 说明
ANTI JOIN facts.figures AS listed
  ON used.area = listed.area
  AND used.year - listed.year BETWEEN 0 AND 1
  AND used.measure = listed.measure
  AND used.member = listed.breakdown
