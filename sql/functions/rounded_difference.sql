-- title: 两数之差，按十进制精确相减
-- source: 变化量、完成进度由此得出，避免相近数相减放大二进制尾差
CREATE MACRO rounded_difference(minuend, subtrahend) AS rounded_sum(minuend, -(subtrahend));
-- Tests
-- rounded_difference(71.1, 70.1) = 1
-- rounded_difference(82.93, 82.43) = 0.5
-- rounded_difference(-1.29, -1.86) = 0.57::DOUBLE
-- rounded_difference(1, NULL) IS NULL
