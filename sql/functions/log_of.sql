-- title: 自然对数；零、负数没有，为空
-- source: DuckDB 的 ln 遇到零和负数报错，整次运行就停了
CREATE MACRO log_of(number) AS CASE WHEN number > 0 THEN ln(number) END;
-- Tests
-- abs(log_of(2.718281828459045) - 1) < 1e-12
-- log_of(0.0) IS NULL
-- log_of(-5.0) IS NULL
-- log_of(NULL) IS NULL
