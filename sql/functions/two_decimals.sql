-- title: 印两位小数的文字，末位的零也印出，使一句话里的数字位数相同
-- source: GB/T 8170—2008：同一组数修约到相同的数位
CREATE MACRO two_decimals(number) AS format('{:.2f}', rounded_digits(number, 2));
-- Tests
-- two_decimals(82.9) = '82.90'
-- two_decimals(83.215) = '83.22'
-- two_decimals(0.0) = '0.00'
-- two_decimals(NULL) IS NULL
