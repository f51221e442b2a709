-- title: 个数的 Byar 近似区间上限（个数）；z 为正态分位数，95% 为 1.959963984540054
-- source: Breslow 与 Day（1987）；PHEindicatormethods 同一算法
CREATE MACRO byar_upper(events, z) AS
  (events + 1)
  * pow(1 - ratio(1.0::DOUBLE, 9 * (events + 1), 1) + ratio(z, 3 * sqrt(events + 1), 1), 3);
-- Tests
-- abs(byar_upper(65, 1.959963984540054) - 82.84913854593984) < 1e-9
-- abs(byar_upper(1, 3.090232306167813) - 9.362180217908362) < 1e-9
