-- title: 不低于（strict 为真时：高于）
-- source: 规划用语“以上”“不少于”包含本数，“高于”“大于”不包含本数
CREATE MACRO met_at_least(number, level, strict) AS
  CASE WHEN met_equal(number, level) THEN NOT strict ELSE number > level END;
-- Tests
-- met_at_least(96.99999999999999::DOUBLE, 97, false)
-- NOT met_at_least(97, 97, true)
-- met_at_least(97.1, 97, true)
-- NOT met_at_least(96.96, 97, false)
-- met_at_least(NULL, 97, false) IS NULL
