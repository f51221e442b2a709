-- title: 两数相等，容许二进制尾差
-- source: 双精度运算的相对误差约 1e-16，取 1e-12 为界；人口不足十亿时，两个不同的率相差总大于此界
CREATE MACRO met_equal(first_number, second_number) AS
  first_number = second_number
  OR abs(first_number - second_number) <= 1e-12 * greatest(abs(first_number), abs(second_number));
-- Tests
-- met_equal(97.0::DOUBLE, 96.99999999999999::DOUBLE)
-- met_equal(0, 0)
-- NOT met_equal(7.5, 7.499999)
-- NOT met_equal(0, 1e-9)
-- met_equal(NULL, 1) IS NULL
