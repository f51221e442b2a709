-- title: 是否在区间内，两端包含在内，不论先印哪一端
-- source: 规划“103—107”“-1.29‰至-1.86‰”的读法
CREATE MACRO met_range(number, first_end, second_end) AS
  met_at_least(number, least(first_end, second_end), false)
  AND met_at_most(number, greatest(first_end, second_end), false);
-- Tests
-- met_range(103, 103, 107)
-- met_range(107, 103, 107)
-- met_range(-1.5, -1.29, -1.86)
-- NOT met_range(-1.06, -1.29, -1.86)
-- met_range(NULL, 103, 107) IS NULL
