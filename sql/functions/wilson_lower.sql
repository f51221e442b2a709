-- title: 比例的 Wilson 区间下限（0—1）；z 为正态分位数，95% 为 1.959963984540054
-- source: Wilson（1927）计分法，不作连续性校正；PHEindicatormethods 同一算法
CREATE MACRO wilson_lower(events, total, z) AS
  CASE
    WHEN events = 0 AND total > 0 THEN 0
    ELSE
      ratio(
        2 * events + z * z - z * sqrt(z * z + 4 * events * (1 - ratio(CAST(events AS DOUBLE), total, 1))),
        2 * (total + z * z),
        CASE WHEN total > 0 THEN 1 END
      )
  END;
-- Tests
-- abs(wilson_lower(65, 100, 1.959963984540054) - 0.5525444329688797) < 1e-12
-- wilson_lower(0, 50, 1.959963984540054) = 0
-- wilson_lower(1, 0, 1.959963984540054) IS NULL
