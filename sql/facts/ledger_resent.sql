-- title: 一份台账里以前在建的项目有没有进展；至少两个（或一个而投资不是整数）的阶段、累计完成投资、形象进度都与上一份台账相同的，或至少三个、占三分之二以上相同的，疑似上年的台账再报一次
-- grain: area, year
WITH compared AS (
  SELECT
    entries.*,
    earlier.year AS earlier_year,
    earlier.origins AS earlier_origins,
    entries.stage = earlier.stage
    AND entries.investment_done IS NOT DISTINCT FROM earlier.investment_done
    AND entries.physical_progress IS NOT DISTINCT FROM earlier.physical_progress AS is_same,
    entries.investment_done % 1000 <> 0 AS is_telling,
  FROM facts.ledger_rows AS entries
  ASOF JOIN facts.ledger_rows AS earlier
    ON entries.area = earlier.area AND entries.project = earlier.project AND entries.year > earlier.year
  WHERE
    NOT earlier.is_before
    AND NOT earlier.is_finished
    AND coalesce(earlier.investment_done, earlier.physical_progress) IS NOT NULL
)
SELECT
  area,
  year,
  count(*) AS projects_under_way,
  list(project ORDER BY origins) FILTER (is_same) AS projects,
  max(earlier_year) AS earlier_year,
  list_concat(
    list(origins[1] ORDER BY origins) FILTER (is_same), list(earlier_origins[1] ORDER BY origins) FILTER (is_same)
  ) AS origins,
  CASE
    WHEN bool_and(is_same) THEN count(*) >= 2 OR coalesce(bool_or(is_telling), false)
    ELSE count(*) FILTER (is_same) >= 3 AND 3 * count(*) FILTER (is_same) >= 2 * count(*)
  END AS is_wrong,
FROM compared
GROUP BY area, year
HAVING bool_or(is_same)
