-- title: 四类慢性病过早死亡率（30—70岁早死概率）
-- unit: %
-- decimals: 2
-- definition: 30 岁者在 70 岁前死于四类慢性病的概率：各 5 岁组死亡概率 5qx = 5Mx ÷（1 + 2.5Mx），早死概率 = 1 − ∏（1 − 5qx），x = 30、35……65
-- source: 死因监测（疾病预防控制中心）；世界卫生组织 40q30 算法
WITH populations AS (
  SELECT area, year, breakdown AS age_group, value AS population, origins
  FROM facts.observations
  WHERE measure = '年龄别平均人口'
),
probabilities AS (
  SELECT
    area,
    year,
    age_group,
    deaths.deaths,
    populations.population,
    ratio(5 * deaths.deaths, populations.population + 2.5 * deaths.deaths, 1) AS probability,
    list_concat(deaths.origins, populations.origins) AS origins,
    deaths.is_summed,
  FROM facts.ncd_deaths AS deaths
  JOIN populations USING (area, year, age_group)
  WHERE age_group <> '全部年龄' AND populations.population > 0
)
SELECT
  area,
  year,
  100 * (1 - product(1 - probability ORDER BY age_group)) AS value,
  sum(deaths) AS numerator,
  sum(population) AS denominator,
  flatten(list(origins ORDER BY age_group)) AS origins,
  CASE WHEN bool_or(is_summed) THEN '未印四种疾病合计，按四种之和计算' END AS note,
FROM probabilities
GROUP BY area, year
HAVING count(probability) = 8
