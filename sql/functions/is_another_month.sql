-- title: 两个日期不在同一个月；只写了年份的（12 月 31 日）只比年份
-- source: 重点项目台账的日期可以写到年、月、日
CREATE MACRO is_another_month(one_date, other_date) AS
  year(one_date) <> year(other_date)
  OR (
    month(one_date) <> month(other_date)
    AND strftime(one_date, '%m%d') <> '1231'
    AND strftime(other_date, '%m%d') <> '1231'
  );
-- Tests
-- is_another_month(DATE '2022-04-30', DATE '2020-04-30')
-- is_another_month(DATE '2023-09-30', DATE '2023-01-31')
-- NOT is_another_month(DATE '2023-09-30', DATE '2023-09-12')
-- NOT is_another_month(DATE '2023-12-31', DATE '2023-09-12')
-- is_another_month(DATE '2023-12-31', DATE '2022-09-12')
