-- title: 表中脚注说明口径变化，而口径变化登记中没有
-- severity: warn
-- scope: table
-- remedy: 请在 breaks.csv 登记（indicator = 指标代码或指标项）：rebased_baseline 填按新口径重算的基期值；经核实仍可比的填“可比”；登记前结论为“口径变化，不可比”
WITH affected AS (
  -- 有承诺用到、且在基期之后的变化，才影响评估
  SELECT DISTINCT
    noted.area,
    noted.year,
    noted.measure,
    noted.description,
    noted.origins,
  FROM facts.noted_breaks AS noted
  JOIN measured.needs ON noted.measure = needs.measure
  JOIN plans.targets ON needs.indicator = targets.indicator
  JOIN plans.plans ON targets.plan = plans.plan AND plans.area = noted.area
  WHERE
    noted.year > targets.baseline_year
    AND NOT EXISTS (
      FROM reference.breaks
      WHERE
        breaks.area = noted.area
        AND TRY_CAST(breaks.year AS INTEGER) = noted.year
        AND breaks.indicator IN (needs.indicator, noted.measure)
    )
)
SELECT
  area,
  year,
  CASE WHEN count(DISTINCT measure) = 1 THEN any_value(measure) END AS measure,
  string_agg(DISTINCT measure, '、' ORDER BY measure) || '的脚注：“' || description || '”' AS found,
  'breaks.csv 中 ' || area || ' ' || year || ' 年的登记' AS expected,
  list(DISTINCT origin ORDER BY origin) AS origins,
FROM affected, unnest(affected.origins) AS cells(origin)
GROUP BY area, year, description
