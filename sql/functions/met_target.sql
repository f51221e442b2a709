-- title: 一个值是否达到某类目标；没有单一判定值的目标类型为空
-- source: 目标类型与达到条件见方法说明“目标类型”表；高于参照和达到标准以参照值为判定值
CREATE MACRO met_target(kind, direction, strict, number, counted, total, level, low, high, tolerance) AS
  CASE kind
    WHEN 'at_least' THEN met_at_least(number, level, strict)
    WHEN 'at_most' THEN met_at_most(number, level, strict)
    WHEN 'level' THEN met_level(direction, number, level, strict)
    WHEN 'baseline_change' THEN met_level(direction, number, level, strict)
    WHEN 'maintain'
      THEN CASE direction WHEN 'range' THEN met_range(number, low, high) ELSE met_level(direction, number, level, strict) END
    WHEN 'full_coverage' THEN met_full(number, counted, total, level)
    WHEN 'range' THEN met_range(number, low, high)
    WHEN 'about' THEN met_about(direction, number, level, tolerance)
    WHEN 'above_reference' THEN met_level(direction, number, level, true)
    WHEN 'meets_standard' THEN met_level(direction, number, level, false)
  END;
-- Tests
-- met_target('at_least', 'up', false, 65, NULL, NULL, 65, NULL, NULL, NULL)
-- NOT met_target('at_most', 'down', true, 12, NULL, NULL, 12, NULL, NULL, NULL)
-- met_target('maintain', 'down', false, 20, NULL, NULL, 20, NULL, NULL, NULL)
-- NOT met_target('above_reference', 'up', false, 60, NULL, NULL, 60, NULL, NULL, NULL)
-- met_target('meets_standard', 'up', false, 60, NULL, NULL, 60, NULL, NULL, NULL)
-- met_target('direction_only', 'down', false, 60, NULL, NULL, NULL, NULL, NULL, NULL) IS NULL
