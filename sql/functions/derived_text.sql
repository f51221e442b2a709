-- title: 推算的算式：用到哪两个数，怎样相除或相减
-- source: 核查结果中的写法；后数的年份或地区与前数不同时写出
CREATE MACRO derived_text(kind, label, figure, base_label, base, per) AS
  label || ' ' || number_text(figure)
  || CASE kind
    WHEN '比' THEN ' ÷ ' || base_label || ' ' || number_text(base) || CASE WHEN per = 1 THEN '' ELSE ' × ' || number_text(per) END
    ELSE '，' || base_label || ' ' || number_text(base)
  END;
-- Tests
-- derived_text('比', '婴儿死亡数', 32.0, '活产数', 5850.0, 1000.0) = '婴儿死亡数 32 ÷ 活产数 5850 × 1000'
-- derived_text('比', '男', 52.0, '合计', 100.0, 1.0) = '男 52 ÷ 合计 100'
-- derived_text('增长', '活产数', 110.0, '2022年活产数', 100.0, 100.0) = '活产数 110，2022年活产数 100'
