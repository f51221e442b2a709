-- title: 是否全覆盖：分子、分母都是个数时须相等，否则不低于目标值
-- source: 规划“100%”的读法；326 个中有 325 个不算达到，不论印成多少
CREATE MACRO met_full(number, counted, total, level) AS
  CASE
    WHEN counted = floor(counted) AND total = floor(total) AND total > 0 THEN counted >= total
    ELSE met_at_least(number, level, false)
  END;
-- Tests
-- NOT met_full(99.69, 325, 326, 100)
-- met_full(100, 326, 326, 100)
-- met_full(100, NULL, NULL, 100)
-- NOT met_full(99.99, NULL, NULL, 100)
-- NOT met_full(100, 32599999, 32600000, 100)
