-- title: 两数之比是否接近 10 的整数次方（不少于 8 倍或不多于 1/8）
-- source: 多写或少写一个 0、小数点错位、万与个混淆；容许同时有三成左右的真实变化
CREATE MACRO is_power_of_ten(current, previous) AS
  CASE
    WHEN current > 0 AND previous > 0
      THEN
        abs(log10(current) - log10(previous)) >= log10(8)
        AND abs(
          abs(log10(current) - log10(previous))
          - floor(abs(log10(current) - log10(previous)) + 0.5)
        ) <= 0.15
    ELSE false
  END;
-- Tests
-- is_power_of_ten(1000, 100)
-- is_power_of_ten(100, 1000)
-- is_power_of_ten(810, 100)
-- NOT is_power_of_ten(790, 100)
-- is_power_of_ten(1300, 100)
-- NOT is_power_of_ten(2000, 100)
-- NOT is_power_of_ten(3000, 100)
-- is_power_of_ten(3452000, 345.2)
-- NOT is_power_of_ten(100, 100)
-- NOT is_power_of_ten(0, 100)
-- NOT is_power_of_ten(100, 0)
