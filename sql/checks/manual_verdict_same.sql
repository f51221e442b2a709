-- title: 人工评定与程序的结论相同
-- severity: note
-- years: own
-- remedy: 数据改后结论已与人工评定相同的，可以在 manual_verdicts.csv 删去该行
SELECT
  plans.area,
  verdicts.year,
  verdicts.name AS measure,
  '人工评定为“' || manual_verdicts.verdict || '”，程序的结论也是' AS found,
  '与程序结论不同的人工评定' AS expected,
  [] AS origins,
FROM reference.manual_verdicts
JOIN evaluation.verdicts
  ON manual_verdicts.plan = verdicts.plan
  AND manual_verdicts.report = verdicts.report
  AND TRY_CAST(manual_verdicts.year AS INTEGER) = verdicts.edition_year
  AND TRY_CAST(manual_verdicts.seq AS INTEGER) = verdicts.seq
JOIN plans.plans ON verdicts.plan = plans.plan
WHERE
  verdicts.list = 'target'
  AND verdicts.year = verdicts.edition_year
  AND manual_verdicts.verdict = verdicts.verdict_zh
