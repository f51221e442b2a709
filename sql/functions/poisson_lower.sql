-- title: 个数小于 10 时泊松 95% 精确区间的下限（个数）；不是 0—9 的整数时为空
-- source: 卡方分位数表（自由度 2n 与 2n+2 的 2.5%、97.5% 分位数之半），即泊松分布精确区间
CREATE MACRO poisson_lower(events) AS
  [
    0.0, 0.025317807984289876, 0.24220927854396496, 0.6186721228956014,
    1.0898653736263249, 1.6234863901184207, 2.2018942534908508, 2.8143630515198654,
    3.4538321767485014, 4.115373097378334
  ][CAST(CASE WHEN events = floor(events) AND events BETWEEN 0 AND 9 THEN events END AS INTEGER) + 1];
-- Tests
-- poisson_lower(0) = 0
-- abs(poisson_lower(1) - 0.025317808) < 1e-9
-- abs(poisson_lower(5) - 1.6234863901) < 1e-9
-- poisson_lower(10) IS NULL
-- poisson_lower(2.5) IS NULL
