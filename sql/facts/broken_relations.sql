-- title: 不成立的固有关系（relations.csv）：两个数据单看自身都没有疑问，放在一起矛盾或少见
-- grain: area, year, left_measure, left_breakdown, relation, multiple, right_measure, right_breakdown, is_usual_only
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
    relations.severity = '核实' AS is_usual_only,
    lefts.measure AS left_measure,
    lefts.breakdown AS left_breakdown,
    rights.measure AS right_measure,
    rights.breakdown AS right_breakdown,
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
  left_measure,
  left_breakdown,
  left_label,
  left_value,
  relation,
  multiple,
  right_measure,
  right_breakdown,
  right_value,
  coalesce(is_usual_only, false) AS is_usual_only,
  left_label || ' ' || number_text(left_value) || '，' || right_label || ' ' || number_text(right_value) AS found,
  left_label || ' ' || relation || ' ' || times || right_label || '（' || reason || '）' AS expected,
  origins,
FROM compared
WHERE
  left_value - multiple * right_value > margin
  OR (relation = '=' AND multiple * right_value - left_value > margin)
