-- title: 印出数与实际数可能相差的最大值：末位的一半；印到个位或更细的计数是准确数
-- source: 345.2 万人的末位是 1000 人，与实际数最多相差 500 人
CREATE MACRO rounding_margin(resolution) AS
  CASE WHEN resolution > 1 THEN resolution * 0.5 ELSE 0 END;
-- Tests
-- rounding_margin(1000) = 500
-- rounding_margin(1) = 0
-- rounding_margin(0.01) = 0
