-- title: 两个正数是否相差 times 倍以上
-- source: 抄错一位、单位写错的数相差几倍；零和负数另有规则
CREATE MACRO is_times_apart(one_number, other_number, times) AS
  one_number > 0
  AND other_number > 0
  AND (one_number > times * other_number OR other_number > times * one_number);
-- Tests
-- is_times_apart(45, 480, 5)
-- is_times_apart(480, 45, 5)
-- NOT is_times_apart(120, 480, 5)
-- NOT is_times_apart(100, 20, 5)
-- NOT is_times_apart(0, 480, 5)
-- NOT is_times_apart(-480, 45, 5)
