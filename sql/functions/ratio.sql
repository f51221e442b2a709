-- title: 比值：分子 ÷ 分母 × 系数；分母为 0 或缺失时为空
-- source: 所有指标的除法只经过此函数；DuckDB 的 1/0 为无穷大、0/0 为非数，不能用于指标
CREATE MACRO ratio(numerator, denominator, factor) AS
  CASE WHEN denominator = 0 THEN NULL ELSE numerator * factor / denominator END;
-- Tests
-- ratio(3, 4, 100) = 75
-- ratio(0, 4, 100) = 0
-- ratio(3, 0, 100) IS NULL
-- ratio(0, 0, 100) IS NULL
-- ratio(3, NULL, 100) IS NULL
-- ratio(NULL, 4, 100) IS NULL
