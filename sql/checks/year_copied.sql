-- title: 一个工作表里至少三个不小于 100 的数与上年一个不差，或所有的数（至少三个）都与上年一个不差，或历年都变的一个四位以上的数与上年一个不差，或隔了一年又是四位以上的同一个数，或整张表或其中几行原样再报了一次，疑似把以前的数当作当年的填报
-- severity: warn
-- scope: table
-- remedy: 请核对该表是不是当年的数，填成以前的请改正原表
-- explain: 确属没有变化的
WITH pairs AS (
  SELECT
    current.area,
    current.year,
    split_part(current.origins[1], '!', 1) AS sheet,
    current.measure,
    current.breakdown,
    current.value,
    current.origins[1] AS origin,
    current.printed = previous.printed AS is_equal,
    current.value >= 100 AND current.resolution <= 1 AS is_great,
    -- 村、机构的个数常年不变；一年里发生的数，三位都相同的少见
    measures.nature = '时期' AND current.resolution <= 1 AND current.value >= 100 * current.resolution AS is_telling,
    current.resolution <= 1 AND length(rtrim(number_text(trunc(current.value)), '0')) >= 4 AS is_long,
    measures.nature = '时期' AS is_flow,
  FROM facts.figures AS current
  JOIN facts.figures AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
  JOIN reference.measures ON current.measure = measures.measure
  WHERE
    current.value > 0
    -- 上年的表原样再报一次，它的“上年”一栏不另说
    AND NOT EXISTS (
      FROM facts.resent
      WHERE
        resent.area = current.area
        AND resent.year = current.year + 1
        AND resent.measure = current.measure
        AND resent.breakdown = current.breakdown
    )
),
counted AS (
  SELECT
    *,
    (length(origin), origin) AS position,
    is_equal AND is_explained('year_copied', area, year, [measure, label_of(measure, breakdown)], value) AS is_known,
    -- 一年里发生的数，或以前年年都变的年末数
    is_long AND (is_flow OR (count(*) OVER earlier >= 2 AND NOT bool_or(is_equal) OVER earlier)) AS is_sure,
  FROM pairs
  WINDOW
    sheet_of_year AS (PARTITION BY area, year, sheet),
    earlier AS (
      PARTITION BY area, measure, breakdown ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
  QUALIFY is_great OR (bool_and(is_equal) OVER sheet_of_year AND bool_or(is_telling) OVER sheet_of_year)
),
returned AS (
  SELECT
    current.area,
    current.year,
    split_part(current.origins[1], '!', 1) AS sheet,
    current.measure,
    label_of(current.measure, current.breakdown) AS label,
    current.value,
    (length(current.origins[1]), current.origins[1]) AS position,
    current.origins[1] AS origin,
  FROM facts.figures AS current
  JOIN facts.figures AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.measure = previous.measure
    AND current.breakdown = previous.breakdown
    AND current.printed <> previous.printed
  JOIN facts.figures AS earlier
    ON current.area = earlier.area
    AND current.year = earlier.year + 2
    AND current.measure = earlier.measure
    AND current.breakdown = earlier.breakdown
    AND current.printed = earlier.printed
  WHERE
    current.resolution <= 1
    AND length(rtrim(number_text(trunc(current.value)), '0')) >= 4
    AND NOT is_explained(
      'year_copied', current.area, current.year, [current.measure, label_of(current.measure, current.breakdown)], current.value
    )
),
-- 说明的每一个数各是一行，再有别的数相同的照问
copied AS (
  SELECT
    area,
    year,
    arg_min(measure, position) FILTER (is_equal) AS measure,
    count(*) FILTER (is_equal) || ' 个数与上年完全相同：'
    || string_agg(label_of(measure, breakdown) || ' ' || number_text(value), '、' ORDER BY position) FILTER (is_equal) AS found,
    '当年的数（该表可比的数共 ' || count(*) || ' 个）' AS expected,
    list(origin ORDER BY position) FILTER (is_equal) AS origins,
    list({'label': label_of(measure, breakdown), 'value': value} ORDER BY position) FILTER (is_equal) AS explained,
  FROM counted
  WHERE NOT is_known
  GROUP BY area, year, sheet
  HAVING (count(*) FILTER (is_equal) >= 3 AND 2 * count(*) FILTER (is_equal) >= count(*)) OR bool_or(is_equal AND is_sure)
  UNION ALL
  SELECT
    area,
    year,
    arg_min(measure, position) AS measure,
    count(*) || ' 个数与 ' || (year - 2) || ' 年完全相同，与上年不同：'
    || string_agg(label || ' ' || number_text(value), '、' ORDER BY position) AS found,
    '当年的数' AS expected,
    list(origin ORDER BY position) AS origins,
    list({'label': label, 'value': value} ORDER BY position) AS explained,
  FROM returned
  GROUP BY area, year, sheet
  UNION ALL
  SELECT
    area,
    year,
    arg_min(measure, (length(origin), origin)) AS measure,
    count(*) || ' 个数正是上年报过的，“上年”一栏又是前年的，'
    || CASE
      WHEN len(any_value(changed)) = 0 THEN '这张表是上年的表：'
      WHEN count(*) >= 2 * len(any_value(changed)) THEN '像是上年的表改了几格：'
      ELSE '像是上年的表没有改完：'
    END
    || string_agg(
      label_of(measure, breakdown) || ' ' || number_text(printed), '、' ORDER BY (length(origin), origin)
    )
    || coalesce('；与上年报过的不同的是' || nullif(some_of(any_value(changed), 6), ''), '') AS found,
    '当年的数' AS expected,
    list(origin ORDER BY (length(origin), origin)) AS origins,
    list({'label': label_of(measure, breakdown), 'value': printed} ORDER BY (length(origin), origin)) AS explained,
  FROM facts.resent
  WHERE NOT is_explained('year_copied', area, year, [measure, label_of(measure, breakdown)], printed)
  GROUP BY area, year, sheet
)
SELECT
  area,
  year,
  measure,
  found,
  expected,
  origins,
  [each.label] AS subjects,
  each.value AS explained,
FROM (SELECT *, unnest(explained) AS each FROM copied)
