-- title: 个数的 Byar 近似区间下限（个数）；z 为正态分位数，95% 为 1.959963984540054；为负时为空
-- source: Breslow 与 Day（1987）；PHEindicatormethods 同一算法
CREATE MACRO byar_lower(events, z) AS
  CASE
    WHEN ratio(1.0::DOUBLE, 9 * events, 1) + ratio(z, 3 * sqrt(events), 1) <= 1
      THEN events * pow(1 - ratio(1.0::DOUBLE, 9 * events, 1) - ratio(z, 3 * sqrt(events), 1), 3)
  END;
-- Tests
-- abs(byar_lower(65, 1.959963984540054) - 50.163187710459454) < 1e-9
-- byar_lower(1, 3.090232306167813) IS NULL
-- byar_lower(NULL, 1.959963984540054) IS NULL
