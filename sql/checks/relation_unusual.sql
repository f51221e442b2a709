-- title: 指标项之间通常的关系（relations.csv 中 severity 为“核实”的）不成立，或两个数之比与历年的变化不同，数据照常使用
-- severity: warn
-- remedy: 请核实两个数据是否填反、抄错
-- explain: 确属真实的
WITH held AS (
  SELECT *
  FROM facts.broken_relations
  WHERE NOT is_usual_only
)
SELECT
  area,
  year,
  left_measure AS measure,
  found,
  expected,
  origins,
  [left_label] AS subjects,
  -- 两个数有一个改了，说明即失效
  abs(left_value - right_value) AS explained,
FROM facts.broken_relations
-- 强制的关系也不成立的，由 relations_hold 指出
ANTI JOIN held USING (area, year, left_measure, left_breakdown, right_measure, right_breakdown)
WHERE
  is_usual_only
  AND NOT is_explained('relation_unusual', area, year, [left_measure, left_label], abs(left_value - right_value))
UNION ALL
SELECT
  area,
  year,
  left_measure AS measure,
  left_label || ' ' || number_text(left_value) || '，' || right_label || ' ' || number_text(right_value)
  || '，前者是后者的 ' || format('{:.4g}', share) || ' 倍，上年为 ' || format('{:.4g}', previous_share) || ' 倍' AS found,
  '倍数的变化与其他年份（' || format('{:+.1f}', lowest) || '% 至 ' || format('{:+.1f}', highest) || '%）相近' AS expected,
  origins,
  [left_label] AS subjects,
  abs(left_value - right_value) AS explained,
FROM facts.ratio_departures
WHERE
  NOT is_explained('relation_unusual', area, year, [left_measure, left_label], abs(left_value - right_value))
  -- 登记了口径变化的，当年的比本来与以前不同
  AND NOT EXISTS (
    FROM reference.breaks
    LEFT JOIN measured.needs ON breaks.indicator = needs.indicator
    WHERE
      breaks.area = ratio_departures.area
      AND TRY_CAST(breaks.year AS INTEGER) = ratio_departures.year
      AND list_has_any([breaks.indicator, needs.measure], [left_measure, right_measure])
  )
  -- 合计的比与历年不同时，各分组随之不同，只问合计
  AND (left_breakdown = '' OR NOT EXISTS (
    FROM facts.ratio_departures AS totals
    WHERE
      totals.area = ratio_departures.area
      AND totals.year = ratio_departures.year
      AND totals.left_measure = ratio_departures.left_measure
      AND totals.right_measure = ratio_departures.right_measure
      AND totals.left_breakdown = ''
  ))
