-- title: 规划承诺的事项没有对应的指标
-- severity: warn
-- remedy: 报告把这些承诺列为数据缺失；请在 sql/indicators/ 增加指标并登记到规划
-- explain: 不设指标的
WITH without_indicator AS (
  SELECT plans.area, plans.title, targets.list, targets.seq, targets.name
  FROM plans.targets
  JOIN plans.plans USING (plan)
  WHERE
    coalesce(targets.indicator, '') = ''
    AND EXISTS (FROM plans.editions WHERE editions.plan = targets.plan)
    AND NOT is_explained('promised_without_indicator', plans.area, NULL, [targets.name], NULL)
)
SELECT
  area,
  NULL AS year,
  title AS measure,
  count(*) || ' 项承诺没有登记指标：' || string_agg(name, '、' ORDER BY list DESC, seq) AS found,
  '每项承诺对应 sql/indicators/ 中的一个指标' AS expected,
  [] AS origins,
  list(name ORDER BY list DESC, seq) AS subjects,
  NULL AS explained,
FROM without_indicator
GROUP BY area, title
