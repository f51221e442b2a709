-- title: 不高于（strict 为真时：低于）
-- source: 规划用语“以下”“不高于”包含本数，“小于”“低于”不包含本数
CREATE MACRO met_at_most(number, level, strict) AS
  CASE WHEN met_equal(number, level) THEN NOT strict ELSE number < level END;
-- Tests
-- met_at_most(3, 3, false)
-- NOT met_at_most(3, 3, true)
-- met_at_most(0, 7, false)
-- NOT met_at_most(3.01, 3, false)
