-- title: 前一个日期早于后一个；后一个只写了年份的（12 月 31 日），同一年内不算
-- source: 重点项目台账的日期可以写到年、月、日
CREATE MACRO is_earlier(one_date, other_date) AS
  one_date < other_date
  AND NOT (year(one_date) = year(other_date) AND strftime(other_date, '%m%d') = '1231');
-- Tests
-- is_earlier(DATE '2017-12-31', DATE '2018-12-31')
-- is_earlier(DATE '2023-04-30', DATE '2023-09-30')
-- NOT is_earlier(DATE '2023-05-31', DATE '2023-12-31')
-- NOT is_earlier(DATE '2023-09-30', DATE '2023-09-30')
