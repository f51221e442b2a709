-- title: 年均复合增速：(末值 ÷ 初值) 开年数次方 − 1；两值异号或年数不为正时为空，初值为 0 时以 0.001 代替
-- source: Open SDG 2.4 progress-methodology（加拿大统计局同一算法）
CREATE MACRO pace_growth(first_value, last_value, years) AS
  CASE
    WHEN years <= 0 OR sign(first_value) * sign(last_value) < 0 THEN NULL
    ELSE
      pow(ratio(last_value, CASE WHEN first_value = 0 THEN 0.001 ELSE first_value END, 1), ratio(1.0::DOUBLE, years, 1)) - 1
  END;
-- Tests
-- met_equal(pace_growth(100, 121, 2), 0.1)
-- pace_growth(5, 0, 3) = -1
-- pace_growth(-5, 3, 3) IS NULL
-- pace_growth(5, 6, 0) IS NULL
-- met_equal(pace_growth(0, 0.002, 1), 1)
