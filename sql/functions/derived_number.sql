-- title: 由两个数推算的数：比（前数 ÷ 后数 × 系数）、增长（比减去系数）、差（前数减后数）；文字里说的数就是前数
-- source: 统计表中与数据一同印出的比率、比重、增长率和增减量
CREATE MACRO derived_number(kind, figure, base, per) AS
  CASE kind
    WHEN '比' THEN ratio(figure, base, per)
    WHEN '增长' THEN ratio(figure, base, per) - per
    WHEN '差' THEN figure - base
    WHEN '数' THEN figure
  END;
-- Tests
-- derived_number('比', 32, 6400, 1000) = 5
-- derived_number('增长', 110, 88, 100) = 25
-- derived_number('增长', 88, 110, 100) = -20
-- derived_number('差', 88, 110, 1) = -22
-- derived_number('数', 88, 88, 1) = 88
-- derived_number('比', 32, 0, 1000) IS NULL
