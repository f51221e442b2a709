-- title: 日期的年月，写成一个数，如 2023 年 9 月为 202309
-- source: explanations.csv 的 found 中日期的写法
CREATE MACRO month_number(of_date) AS 100 * year(of_date) + month(of_date);
-- Tests
-- month_number(DATE '2023-09-30') = 202309
-- month_number(CAST(NULL AS DATE)) IS NULL
