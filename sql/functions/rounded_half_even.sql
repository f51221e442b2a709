-- title: 数值修约：按修约间隔四舍六入，恰为一半时取偶数
-- source: GB/T 8170—2008《数值修约规则与极限数值的表示和判定》3.2—3.4；在十进制定点数上一次修约，负数按绝对值修约后恢复符号
CREATE MACRO rounded_half_even(number, step) AS
  sign(CAST(number AS DECIMAL(38, 18)))
  * (
    abs(CAST(number AS DECIMAL(38, 18)))
    - abs(CAST(number AS DECIMAL(38, 18))) % CAST(step AS DECIMAL(38, 18))
    + CASE
      WHEN
        abs(CAST(number AS DECIMAL(38, 18))) % CAST(step AS DECIMAL(38, 18)) * 2 > CAST(step AS DECIMAL(38, 18))
        OR (
          abs(CAST(number AS DECIMAL(38, 18))) % CAST(step AS DECIMAL(38, 18)) * 2 = CAST(step AS DECIMAL(38, 18))
          AND abs(CAST(number AS DECIMAL(38, 18))) % (CAST(step AS DECIMAL(38, 18)) * 2) > CAST(step AS DECIMAL(38, 18))
        )
        THEN CAST(step AS DECIMAL(38, 18))
      ELSE 0
    END
  );
-- Tests
-- rounded_half_even('1.050', '0.1') = 1.0
-- rounded_half_even('0.35', '0.1') = 0.4
-- rounded_half_even('1.005', '0.01') = 1.00
-- rounded_half_even('4.025', '0.01') = 4.02
-- rounded_half_even('15.4546', '1') = 15
-- rounded_half_even('-0.0365', '0.001') = -0.036
-- rounded_half_even('0', '0.1') = 0
-- rounded_half_even(NULL, '0.1') IS NULL
