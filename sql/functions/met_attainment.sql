-- title: 实现程度：越高越好为现值 ÷ 目标值，越低越好为目标值 ÷ 现值，达到目标为 1，不超过 1；区间按离较近一端的远近
-- source: 国家统计局全面建设小康社会统计监测的正、逆指标算法；正、逆指标遇负数时为空
CREATE MACRO met_attainment(direction, number, level, met) AS
  CASE
    WHEN number IS NULL OR level IS NULL THEN NULL
    WHEN met THEN 1
    WHEN level = 0 AND direction <> 'down' THEN NULL
    WHEN direction = 'range' THEN greatest(1 - ratio(abs(rounded_difference(number, level)), abs(level), 1), 0)
    WHEN number < 0 OR level < 0 THEN NULL
    WHEN direction = 'up' THEN least(ratio(number, level, 1), 1)
    WHEN direction = 'down' AND number > 0 THEN least(ratio(level, number, 1), 1)
  END;
-- Tests
-- met_attainment('up', 3, 4, false) = 0.75
-- met_attainment('down', 4, 3, false) = 0.75
-- met_attainment('down', 0, 7, true) = 1
-- met_attainment('down', 5, 0, false) = 0
-- met_attainment('up', -2, -1, false) IS NULL
-- met_attainment('up', NULL, 5, NULL) IS NULL
-- met_attainment('up', -1, 0, false) IS NULL
-- met_attainment('down', 0, 0, false) IS NULL
-- met_attainment('range', 25, 20, false) = 0.75
-- met_attainment('range', -1.25, -1, false) = 0.75
