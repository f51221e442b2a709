-- title: 四类慢性病过早死亡比例
-- unit: %
-- decimals: 2
-- definition: 四类慢性病（心脑血管疾病、恶性肿瘤、糖尿病、慢性呼吸系统疾病）30—69 岁死亡人数 ÷ 四类慢性病全部死亡人数 × 100%；规划未载明算法，按此理解，待确认
-- source: 死因监测（疾病预防控制中心）
-- interval: proportion
WITH deaths AS (
  SELECT
    area,
    year,
    sum(deaths) FILTER (age_group <> '全部年龄') AS premature,
    count(*) FILTER (age_group <> '全部年龄') AS age_groups,
    any_value(deaths) FILTER (age_group = '全部年龄') AS total,
    flatten(list(origins ORDER BY age_group)) AS origins,
    bool_or(is_summed) AS is_summed,
  FROM facts.ncd_deaths
  GROUP BY area, year
),
complete AS (
  SELECT
    * REPLACE (CASE WHEN age_groups = 8 THEN premature END AS premature),
  FROM deaths
)
SELECT
  area,
  year,
  ratio(premature, total, 100) AS value,
  premature AS numerator,
  total AS denominator,
  origins,
  CASE WHEN is_summed THEN '未印四种疾病合计，按四种之和计算' END AS note,
FROM complete
