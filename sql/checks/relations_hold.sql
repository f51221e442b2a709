-- title: 指标项之间的固有关系（relations.csv）；不成立时两个数据都存疑，其中一个单看自身就已存疑的除外
-- severity: stop
-- remedy: 请核实两个数据，改正原表或登记 corrections.csv；核实前无法断定哪个有误，两个都扣下，用到其中任何一个的指标按数据缺失处理
WITH sound AS (
  -- 单看自身就已存疑的另由其他规则扣下，不再连累与它比较的数据
  SELECT *
  FROM facts.figures
  ANTI JOIN facts.impossible USING (area, year, measure, breakdown)
),
compared AS (
  SELECT
    lefts.area,
    lefts.year,
    relations.relation,
    coalesce(TRY_CAST(relations.factor AS DOUBLE), 1) AS multiple,
    CASE WHEN coalesce(relations.factor, '') <> '' THEN relations.factor || ' × ' ELSE '' END AS times,
    relations.reason,
    lefts.measure AS left_measure,
    rights.measure AS right_measure,
    label_of(lefts.measure, lefts.breakdown) AS left_label,
    label_of(rights.measure, rights.breakdown) AS right_label,
    lefts.value AS left_value,
    rights.value AS right_value,
    rounding_margin(lefts.resolution) + multiple * rounding_margin(rights.resolution) AS margin,
    list_concat(lefts.origins[:1], rights.origins[:1]) AS origins,
  FROM reference.relations
  JOIN sound AS lefts
    ON relations.left_measure = lefts.measure
    AND (relations.left_breakdown = '*' OR coalesce(relations.left_breakdown, '') = lefts.breakdown)
  JOIN sound AS rights
    ON relations.right_measure = rights.measure
    AND lefts.area = rights.area
    AND lefts.year = rights.year
    AND rights.breakdown = CASE
      WHEN relations.right_breakdown = '*' THEN lefts.breakdown
      ELSE coalesce(relations.right_breakdown, '')
    END
)
SELECT
  area,
  year,
  unnest([left_measure, right_measure]) AS measure,
  left_label || ' ' || number_text(left_value) || '，' || right_label || ' ' || number_text(right_value) AS found,
  left_label || ' ' || relation || ' ' || times || right_label || '（' || reason || '）' AS expected,
  origins,
FROM compared
WHERE
  left_value - multiple * right_value > margin
  OR (relation = '=' AND multiple * right_value - left_value > margin)
