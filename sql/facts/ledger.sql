-- title: 可用项目台账：每个地区、年份、项目一行；存疑的已扣下
-- grain: area, year, project
SELECT ledger_entries.* EXCLUDE (in_conflict)
FROM facts.ledger_entries
WHERE NOT EXISTS (
  FROM loaded.withheld
  WHERE
    coalesce(withheld.area = ledger_entries.area, true)
    AND coalesce(withheld.year = ledger_entries.year, true)
    AND withheld.measure = ledger_entries.project
)
