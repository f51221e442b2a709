-- title: 以后年度报表与以前相差约 10 的整数次方而没有书面说明的数据
-- grain: area, year, measure, breakdown
SELECT figures.*
FROM facts.figures
JOIN reference.measures USING (measure)
WHERE
  is_power_of_ten(printed, earlier)
  AND (measures.unit IN ('%', '岁', '人/万人') OR greatest(printed, earlier) >= 20)
  AND value = printed
  AND NOT is_explained('power_of_ten_revision', area, year, [measure, label_of(measure, breakdown)], printed)
