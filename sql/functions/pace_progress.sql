-- title: 完成进度：(现值 − 基期值) ÷ (目标值 − 基期值)；目标等于基期时为空
-- source: Healthy People 2020 的目标达成百分比（PTCA）÷ 100
CREATE MACRO pace_progress(baseline, number, target) AS
  ratio(rounded_difference(number, baseline), rounded_difference(target, baseline), 1);
-- Tests
-- met_equal(pace_progress(6.7, 5.8, 6.0), 0.9 / 0.7)
-- pace_progress(57.05, 100, 100) = 1
-- pace_progress(6.94, 6.94, 7.5) = 0
-- pace_progress(7, 8, 7) IS NULL
