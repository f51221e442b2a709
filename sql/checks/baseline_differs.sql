-- title: 规划印出的基期值与按年报计算的值不同
-- severity: warn
-- remedy: 请核实口径
-- explain: 确有原因的
SELECT DISTINCT
  plans.area,
  targets.baseline_year AS year,
  targets.name AS measure,
  '按年报计算的基期值为 ' || number_text(indicators.value) AS found,
  '规划印出的 ' || targets.baseline_text || '（' || plans.title || '）' AS expected,
  indicators.origins,
  [targets.name] AS subjects,
  indicators.value AS explained,
FROM plans.targets
JOIN plans.plans USING (plan)
JOIN measured.indicators
  ON targets.indicator = indicators.indicator
  AND plans.area = indicators.area
  AND targets.baseline_year = indicators.year
WHERE
  abs(indicators.value - targets.baseline_value) > 0.5 * pow(10, -coalesce(targets.baseline_digits, 0)) + 1e-9
  AND NOT is_explained('baseline_differs', plans.area, targets.baseline_year, [targets.name], indicators.value)
