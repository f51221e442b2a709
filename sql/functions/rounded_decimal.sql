-- title: 浮点数化为十进制定点数：取 15 位有效数字，去掉二进制尾差
-- source: 双精度数至少保留 15 位有效十进制数字（IEEE 754）
CREATE MACRO rounded_decimal(number) AS
  CAST(printf('%.15g', CAST(number AS DOUBLE)) AS DECIMAL(38, 18));
-- Tests
-- rounded_decimal(82.43) = CAST('82.43' AS DECIMAL(38, 18))
-- rounded_decimal(96.94999999999999::DOUBLE) = CAST('96.95' AS DECIMAL(38, 18))
-- rounded_decimal(0.00001) = CAST('0.00001' AS DECIMAL(38, 18))
-- rounded_decimal(NULL) IS NULL
