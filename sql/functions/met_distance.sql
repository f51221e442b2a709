-- title: 到区间较近一端的距离，区间内为 0
-- source: 区间目标的差距；单一值时两端相同
CREATE MACRO met_distance(number, low, high) AS
  CASE
    WHEN number < least(low, high) THEN rounded_difference(least(low, high), number)
    WHEN number > greatest(low, high) THEN rounded_difference(number, greatest(low, high))
    WHEN number IS NOT NULL AND low IS NOT NULL AND high IS NOT NULL THEN 0
  END;
-- Tests
-- met_distance(101, 103, 107) = 2
-- met_distance(108.5, 103, 107) = 1.5
-- met_distance(105, 103, 107) = 0
-- met_distance(NULL, 103, 107) IS NULL
-- met_distance(-1.06, -1.29, -1.86) = 0.23::DOUBLE
