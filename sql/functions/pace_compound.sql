-- title: 复合增速比：实际年均复合增速 ÷ 达到目标所需年均复合增速，朝目标方向为正；没有目标值时为实际增速
-- source: Open SDG 2.4 progress-methodology（加拿大统计局同一算法）；目标值为 0 时以 0.001 代替，所需增速为 0 时为空
CREATE MACRO pace_compound(baseline, number, target, baseline_year, data_year, target_year, direction) AS
  CASE WHEN direction = 'down' THEN -1 ELSE 1 END
  * CASE WHEN baseline < 0 THEN -1 ELSE 1 END
  * pace_growth(baseline, number, data_year - baseline_year)
  * CASE
    WHEN target IS NULL THEN 1
    ELSE
      ratio(
        1.0::DOUBLE,
        abs(pace_growth(baseline, CASE WHEN target = 0 THEN 0.001 ELSE target END, target_year - baseline_year)),
        1
      )
  END;
-- Tests
-- met_equal(pace_compound(100, 121, 144, 2020, 2022, 2022, 'up'), 0.5)
-- met_equal(pace_compound(100, 81, 64, 2020, 2022, 2022, 'down'), 0.5)
-- met_equal(pace_compound(100, 121, NULL, 2020, 2022, 2025, 'up'), 0.1)
-- pace_compound(100, 121, 100, 2020, 2022, 2025, 'up') IS NULL
-- pace_compound(-1, 2, 3, 2020, 2022, 2025, 'up') IS NULL
