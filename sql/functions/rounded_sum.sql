-- title: 两数之和，按十进制精确相加
-- source: 规划“在基期基础上增长……”的目标值由此得出，82.43 + 0.5 为 82.93，不带二进制尾差
CREATE MACRO rounded_sum(first_number, second_number) AS
  CAST(CAST(rounded_decimal(first_number) + rounded_decimal(second_number) AS VARCHAR) AS DOUBLE);
-- Tests
-- rounded_sum(82.43, 0.5) = 82.93::DOUBLE
-- rounded_sum(0.1, 0.2) = 0.3::DOUBLE
-- rounded_sum(0.1, -0.1) = 0
-- rounded_sum(NULL, 0.5) IS NULL
