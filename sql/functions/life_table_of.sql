-- title: 简略寿命表（蒋庆琅法）：各年龄组的死亡概率、尚存人数、平均期望寿命及其 95% 置信区间
-- source: Chiang 简略寿命表，与英国公共卫生署 PHEindicatormethods 的公布算例核对；
--   年龄组取自数据，infant_share 为 0 岁组死亡者的平均存活年数，other_share 为其他组的存活份额，open_age 及以上并入开口组；
--   年龄组不连续、无开口组、人口不为正、死亡数为负或多于人口、开口组无死亡、总人口不超过 5000 时不计算
CREATE MACRO life_table_of(
  population_measure,
  death_measure,
  infant_share := 0.1,
  other_share := 0.5,
  open_age := 200
) AS TABLE
  WITH printed AS (
    SELECT
      area,
      year,
      least(TRY_CAST(regexp_extract(breakdown, '^\d+') AS INTEGER), open_age) AS first_age,
      CASE
        WHEN breakdown LIKE '%及以上' OR TRY_CAST(regexp_extract(breakdown, '^\d+') AS INTEGER) >= open_age THEN NULL
        ELSE TRY_CAST(regexp_extract(breakdown, '(\d+)岁$', 1) AS INTEGER)
      END AS last_age,
      populations.value AS population,
      deaths.value AS deaths,
      list_concat(populations.origins, deaths.origins) AS origins,
    FROM facts.observations AS populations
    LEFT JOIN (
      SELECT area, year, breakdown, value, origins
      FROM facts.observations
      WHERE measure = death_measure
    ) AS deaths USING (area, year, breakdown)
    WHERE populations.measure = population_measure AND breakdown <> ''
  ),
  bands AS (
    SELECT
      area,
      year,
      first_age,
      max(last_age) AS last_age,
      sum(population) AS population,
      CASE WHEN count(deaths) = count(*) THEN sum(deaths) END AS deaths,
      flatten(list(origins ORDER BY origins)) AS origins,
    FROM printed
    GROUP BY area, year, first_age
  ),
  neighbours AS (
    SELECT
      *,
      first_age = coalesce(lag(last_age) OVER by_age + 1, 0) AS follows,
      (last_age IS NULL) = (lead(first_age) OVER by_age IS NULL) AS ends,
    FROM bands
    WINDOW by_age AS (PARTITION BY area, year ORDER BY first_age)
  ),
  sound AS (
    SELECT
      *,
      last_age - first_age + 1 AS width,
      CASE WHEN last_age = 0 THEN infant_share ELSE other_share END AS share,
    FROM neighbours
    QUALIFY
      bool_and(
        coalesce(follows AND ends AND population > 0 AND deaths >= 0 AND deaths <= population, false)
        AND (last_age IS NOT NULL OR deaths > 0)
      ) OVER (PARTITION BY area, year)
      AND sum(population) OVER (PARTITION BY area, year) > 5000
  ),
  probabilities AS (
    SELECT
      *,
      CASE
        WHEN width IS NULL THEN 1
        ELSE least(ratio(width * deaths, population + width * (1 - share) * deaths, 1), 1)
      END AS probability,
    FROM sound
  ),
  survival AS (
    SELECT
      *,
      100000 * coalesce(
        product(1 - probability) OVER (
          PARTITION BY area, year ORDER BY first_age ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ),
        1
      ) AS survivors,
    FROM probabilities
  ),
  lived AS (
    SELECT
      *,
      CASE
        WHEN width IS NULL THEN ratio(survivors, deaths, population)
        ELSE width * survivors * (1 - (1 - share) * probability)
      END AS person_years,
    FROM survival
  ),
  expectancies AS (
    SELECT
      *,
      ratio(
        sum(person_years) OVER (
          PARTITION BY area, year ORDER BY first_age ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        ),
        survivors,
        1
      ) AS expectancy,
    FROM lived
  ),
  -- 死亡概率的方差（蒋庆琅），开口组用 Silcocks 的方差
  spreads AS (
    SELECT
      *,
      CASE
        WHEN width IS NULL THEN ratio(pow(survivors, 2), deaths * pow(ratio(deaths, population, 1), 2), 1)
        ELSE
          pow(survivors * ((1 - share) * width + lead(expectancy) OVER by_age), 2)
          * ratio(
            pow(width, 2) * deaths * (population - share * width * deaths) * population,
            pow(population + (1 - share) * width * deaths, 3) * population,
            1
          )
      END AS spread,
    FROM expectancies
    WINDOW by_age AS (PARTITION BY area, year ORDER BY first_age)
  ),
  errors AS (
    SELECT
      *,
      sqrt(
        ratio(
          sum(spread) OVER (
            PARTITION BY area, year ORDER BY first_age ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
          ),
          pow(survivors, 2),
          1
        )
      ) AS standard_error,
    FROM spreads
  )
  SELECT
    area,
    year,
    first_age,
    last_age,
    population,
    deaths,
    probability,
    survivors,
    person_years,
    expectancy,
    standard_error,
    -- 95% 区间的正态分位数
    expectancy - 1.959963984540054 * standard_error AS expectancy_low,
    expectancy + 1.959963984540054 * standard_error AS expectancy_high,
    origins,
  FROM errors;
-- Tests
-- (SELECT count(*) FROM life_table_of('无此指标项', '无此指标项')) = 0
-- (SELECT expectancy FROM life_table_of('年龄别平均人口', '年龄别死亡人数') WHERE area = '示例区' AND year = 2020 AND first_age = 85) = 8
-- (SELECT count(*) FROM life_table_of('年龄别平均人口', '年龄别死亡人数', open_age := 65) WHERE area = '示例区' AND year = 2020) = 15
