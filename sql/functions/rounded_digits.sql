-- title: 修约到指定的小数位数；位数缺失时不修约
-- source: GB/T 8170—2008 修约值比较法：将测得值修约到与规定的极限数值相同的数位
CREATE MACRO rounded_digits(number, digits) AS
  CASE
    WHEN digits IS NULL THEN CAST(number AS DOUBLE)
    ELSE CAST(CAST(rounded_half_even(rounded_decimal(number), '1e-' || CAST(digits AS VARCHAR)) AS VARCHAR) AS DOUBLE)
  END;
-- Tests
-- rounded_digits(96.96, 1) = 97
-- rounded_digits(96.94, 1) = 96.9::DOUBLE
-- rounded_digits(1.005, 2) = 1
-- rounded_digits(324.6, 0) = 325
-- rounded_digits(96.96, NULL) = 96.96::DOUBLE
