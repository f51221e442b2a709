-- title: 个数小于 10 时泊松 95% 精确区间的上限（个数）；不是 0—9 的整数时为空
-- source: 卡方分位数表（自由度 2n 与 2n+2 的 2.5%、97.5% 分位数之半），即泊松分布精确区间
CREATE MACRO poisson_upper(events) AS
  [
    3.6888794541139354, 5.571643390938898, 7.22468766772396, 8.767273069742323,
    10.241588675403694, 11.66833207932267, 13.059474022518685, 14.422675361702376,
    15.763189220193313, 17.084803451419166
  ][CAST(CASE WHEN events = floor(events) AND events BETWEEN 0 AND 9 THEN events END AS INTEGER) + 1];
-- Tests
-- abs(poisson_upper(0) - 3.6888794541) < 1e-9
-- abs(poisson_upper(1) - 5.5716433909) < 1e-9
-- abs(poisson_upper(5) - 11.6683320793) < 1e-9
-- poisson_upper(10) IS NULL
