-- title: 更正登记的原数不在表中，或登记的更正值不唯一、不是数字
-- severity: stop
-- remedy: 请核对 corrections.csv：原表已改正的删去该行，仍需更正的改写 expect；同一数据只登记一行；分组照数据册“原始数据”表的写法和次序
WITH corrections AS (
  SELECT
    area,
    TRY_CAST(year AS INTEGER) AS year,
    measure,
    coalesce(breakdown, '') AS breakdown,
    expect,
    string_agg(DISTINCT coalesce(value, '（空）'), '、' ORDER BY coalesce(value, '（空）')) AS written,
    count(DISTINCT coalesce(value, '（空）')) = 1 AND bool_and(TRY_CAST(value AS DOUBLE) IS NOT NULL) AS is_sound,
  FROM reference.corrections
  GROUP BY area, TRY_CAST(year AS INTEGER), measure, coalesce(breakdown, ''), expect
)
SELECT
  corrections.area,
  corrections.year,
  corrections.measure,
  CASE
    WHEN corrections.is_sound
      THEN label_of(corrections.measure, corrections.breakdown) || '现为 '
        || coalesce(number_text(figures.printed), '（无数据）')
    ELSE label_of(corrections.measure, corrections.breakdown) || '登记的更正值为 ' || corrections.written
  END AS found,
  CASE
    WHEN corrections.is_sound THEN '更正登记所针对的原数 ' || coalesce(corrections.expect, '（空）')
    ELSE '一个数字'
  END AS expected,
  coalesce(figures.origins, []) AS origins,
FROM corrections
LEFT JOIN facts.figures USING (area, year, measure, breakdown)
WHERE
  NOT corrections.is_sound
  OR NOT coalesce(abs(figures.printed - TRY_CAST(corrections.expect AS DOUBLE)) < 1e-6, false)
