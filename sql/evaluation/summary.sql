-- title: 结论汇总：每期报告数据年份各类结论的项数，不计其中项
-- grain: plan, report, edition_year, list, nature, verdict_zh
SELECT
  plan,
  report,
  edition_year,
  list,
  coalesce(nature, '') AS nature,
  verdict,
  verdict_zh,
  position,
  count(*) AS promises,
FROM evaluation.verdicts
WHERE year = edition_year AND parent IS NULL
GROUP BY plan, report, edition_year, list, coalesce(nature, ''), verdict, verdict_zh, position
