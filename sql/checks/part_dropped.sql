-- title: 上年列出、指标用到的分项，当年没有
-- severity: warn
-- remedy: 请核对是否漏报、删了行：当年有数的请补报，确实为零的请填 0；今年起不再分列的，核对用到它的指标还能不能与上年比较
WITH used AS (
  SELECT
    plans.area,
    indicators.year,
    targets.name,
    unnest(indicators.origins) AS origin,
  FROM plans.plans
  JOIN plans.targets USING (plan)
  JOIN measured.indicators
    ON plans.area = indicators.area
    AND targets.indicator = indicators.indicator
),
listed AS (
  -- 当年的合计，没有印合计的，列出的第一个分项
  SELECT
    *,
    relation = '合计' AS has_total,
  FROM facts.slices
  QUALIFY row_number() OVER (
    PARTITION BY area, year, measure, dimension, rest
    ORDER BY relation <> '合计', breakdown
  ) = 1
),
dropped AS (
  SELECT
    totals.area,
    totals.year,
    totals.measure,
    totals.rest,
    totals.origins,
    totals.has_total,
    list(DISTINCT parts.breakdown ORDER BY parts.breakdown) AS breakdowns,
    list(DISTINCT used.name ORDER BY used.name) AS names,
  FROM listed AS totals
  JOIN facts.slices AS parts
    ON totals.area = parts.area
    AND totals.year = parts.year + 1
    AND totals.measure = parts.measure
    AND totals.dimension = parts.dimension
    AND totals.rest = parts.rest
  JOIN used
    ON parts.area = used.area
    AND parts.year = used.year
    AND parts.origins[1] = used.origin
  ANTI JOIN facts.figures AS present
    ON totals.area = present.area
    AND totals.year = present.year
    AND totals.measure = present.measure
    AND parts.breakdown = present.breakdown
  WHERE parts.relation <> '合计'
  GROUP BY totals.area, totals.year, totals.measure, totals.rest, totals.origins, totals.has_total
)
SELECT
  area,
  year,
  measure,
  label_of(measure, rest) || CASE WHEN has_total THEN '有合计' ELSE '列有别的分项' END || '，没有上年列出的 '
  || array_to_string(breakdowns[:8], '、')
  || CASE WHEN len(breakdowns) > 8 THEN format(' 等 {} 组', len(breakdowns)) ELSE '' END
  || '；用到它的指标：' || array_to_string(names, '、') AS found,
  '与上年相同的分项' AS expected,
  origins,
FROM dropped
-- 读表时就扣下的，那里已经问了
WHERE NOT is_withheld(area, year, measure)
