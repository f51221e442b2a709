-- title: 约束性指标没有达到目标，也没有书面说明
-- severity: warn
-- years: own
-- remedy: 请责任科室说明原因；没有说明的，报告写明“尚无书面说明”
-- explain: 数据无误的
WITH unmet AS (
  SELECT DISTINCT
    plans.area,
    verdicts.year,
    verdicts.name,
    verdicts.plan || '/' || verdicts.seq AS subject,
    verdicts.value,
    verdicts.verdict_zh,
    targets.target_text,
    definitions.decimals,
  FROM evaluation.verdicts
  JOIN plans.targets USING (plan, list, seq)
  JOIN plans.plans USING (plan)
  JOIN measured.definitions ON targets.indicator = definitions.indicator
  WHERE
    verdicts.list = 'target'
    AND verdicts.nature = '约束性'
    AND verdicts.year = verdicts.edition_year
    AND verdicts.value IS NOT NULL
    AND verdicts.verdict IN ('lost', 'not_met', 'not_met_yet', 'roughly_on_track', 'behind', 'reversed')
)
SELECT
  area,
  year,
  name AS measure,
  '约束性指标，当年为 ' || format('{:.{}f}', rounded_digits(value, decimals), decimals) || '，' || verdict_zh AS found,
  '目标 ' || target_text || '，或书面说明' AS expected,
  [] AS origins,
  [subject] AS subjects,
  value AS explained,
FROM unmet
WHERE NOT is_explained('unmet_binding', area, year, [subject], value)
