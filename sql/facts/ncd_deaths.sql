-- title: 四类慢性病死亡人数：30—34 岁至 65—69 岁各年龄组及全部年龄；未印合计而四种疾病齐全时按四种之和
-- grain: area, year, age_group
WITH cells AS (
  SELECT
    area,
    year,
    coalesce(regexp_extract(breakdown, '^(\d[^ ]*)', 1), '') AS age_group,
    regexp_replace(breakdown, '^\d[^ ]*( / )?', '') AS disease,
    value,
    origins,
  FROM facts.observations
  WHERE measure = '四类慢性病死亡人数'
),
groups AS (
  SELECT
    area,
    year,
    age_group,
    max(value) FILTER (disease = '') AS printed,
    any_value(origins) FILTER (disease = '') AS printed_origins,
    sum(value) FILTER (disease <> '') AS summed,
    flatten(list(origins ORDER BY disease) FILTER (disease <> '')) AS summed_origins,
    count(*) FILTER (disease IN ('心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病')) = 4 AS is_complete,
  FROM cells
  GROUP BY area, year, age_group
)
SELECT
  area,
  year,
  CASE WHEN age_group = '' THEN '全部年龄' ELSE age_group END AS age_group,
  coalesce(printed, summed) AS deaths,
  CASE WHEN printed IS NULL THEN summed_origins ELSE printed_origins END AS origins,
  printed IS NULL AS is_summed,
FROM groups
WHERE
  (printed IS NOT NULL OR is_complete)
  AND age_group IN (
    '', '30—34岁', '35—39岁', '40—44岁', '45—49岁', '50—54岁', '55—59岁', '60—64岁', '65—69岁'
  )
