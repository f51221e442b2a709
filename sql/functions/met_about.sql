-- title: 是否达到“左右”：方向 down 不高于目标值加容差，up 不低于目标值减容差，range 在两者之间
-- source: 容差是规划目标表的一列；未查到统一规定，随报告印出
CREATE MACRO met_about(direction, number, level, tolerance) AS
  CASE direction
    WHEN 'up' THEN met_at_least(number, rounded_difference(level, tolerance), false)
    WHEN 'down' THEN met_at_most(number, rounded_sum(level, tolerance), false)
    ELSE met_range(number, rounded_difference(level, tolerance), rounded_sum(level, tolerance))
  END;
-- Tests
-- met_about('down', 31, 30, 1)
-- NOT met_about('down', 31.1, 30, 1)
-- met_about('down', 12, 30, 1)
-- met_about('up', 29, 30, 1)
-- NOT met_about('range', 28.9, 30, 1)
-- met_about('range', 0.3, 0.2, 0.1)
