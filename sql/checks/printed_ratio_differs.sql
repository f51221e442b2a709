-- title: 表中印出的比率、比重、增长或增减，文字里说的率和数，与由表中数据推算的不同
-- severity: warn
-- remedy: 请核对印出的数和两个数据，错的改正原表或登记 corrections.csv
-- explain: 口径不同（如年平均人口、户籍人口）而都无误的
WITH complete AS (
  SELECT
    *,
    CAST(greatest(-log10(resolution), 0) AS INTEGER) + 1 AS digits,
    CASE WHEN base_area = area THEN '' ELSE base_area END
    || CASE WHEN base_year = year THEN '' ELSE base_year || '年' END
    || label_of(base_measure, base_breakdown)
    || CASE WHEN averaged THEN '（与上年平均）' ELSE '' END AS base_label,
    number_text(rounded_digits(computed, digits)) || unit AS computed_text,
  FROM facts.printed_ratios
  WHERE is_complete
),
differing AS (
  -- 有几种算法的，都算得出、又都不符，才是不同；取最接近的一种，增长先按百分数看
  SELECT
    unnest(arg_min(complete, (kind = '增长' AND per = 1, abs(computed - value), reading))),
    arg_min(computed_text, abs(computed - value)) FILTER (kind = '差') AS amount,
    arg_min(computed_text, (per = 1, abs(computed - value))) FILTER (kind = '增长') AS growth,
  FROM complete
  GROUP BY origin, subject, year
  HAVING NOT bool_or(fits)
)
SELECT
  area,
  year,
  measure,
  CASE kind
    WHEN '数' THEN '文字里说的“' || subject || '”是 ' || number_text(value) || unit
      || '，' || year || '年的数据是 ' || number_text(figure) || unit
    -- 栏名看不出是率还是量的，两种都写
    ELSE '印出的“' || subject || '”是 ' || number_text(value)
      || CASE WHEN amount || growth IS NULL THEN unit ELSE '' END
      || '，由数据推算为 ' || coalesce(amount || '、' || growth, computed_text)
      || '（' || derived_text(kind, label_of(measure, breakdown), figure, base_label, base, per) || '）'
  END AS found,
  '印出的数与推算的相差不超过末位的一半' AS expected,
  origins,
  [subject] AS subjects,
  -- 印出的和推算的，有一个改了，说明即失效
  difference AS explained,
FROM differing
WHERE NOT is_explained('printed_ratio_differs', area, year, [subject], difference)
