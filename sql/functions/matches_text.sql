-- title: 数值按登记表所写的小数位数是否与登记的数相同
-- source: 登记“6.94”时，6.9443 视为未变，6.95 视为已变
CREATE MACRO matches_text(number, written) AS
  abs(number - TRY_CAST(written AS DOUBLE))
  <= 0.5 * pow(10, -length(regexp_extract(written, '\.(\d+)$', 1))) + 1e-9;
-- Tests
-- matches_text(6.9443, '6.94')
-- NOT matches_text(6.9543, '6.94')
-- matches_text(23975, '23975')
-- NOT matches_text(23976, '23975')
-- matches_text(-1.06, '-1.06')
-- matches_text(6.9443, '待定') IS NULL
-- matches_text(NULL, '6.94') IS NULL
