-- title: 是否达到单一目标值：方向 up 不低于，down 不高于，range 相等
-- source: 规划只印一个数时，方向取自规划目标表的“方向”列
CREATE MACRO met_level(direction, number, level, strict) AS
  CASE direction
    WHEN 'up' THEN met_at_least(number, level, strict)
    WHEN 'down' THEN met_at_most(number, level, strict)
    ELSE met_equal(number, level)
  END;
-- Tests
-- met_level('up', 7.5, 7.5, false)
-- NOT met_level('down', 7.6, 7.5, false)
-- NOT met_level('range', 7.6, 7.5, false)
