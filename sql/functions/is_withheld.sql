-- title: 一个指标项某地区某年的数据是否存疑已扣下
-- source: 存疑的数据不得以其他年份或其他算法代替；登记中空白的地区、年份、指标项表示全部
CREATE MACRO is_withheld(of_area, of_year, of_measure) AS
  EXISTS (
    FROM (
      SELECT area AS withheld_area, year AS withheld_year, measure AS withheld_measure
      FROM facts.withheld
    )
    WHERE
      coalesce(withheld_area = of_area, true)
      AND coalesce(withheld_year = of_year, true)
      AND coalesce(withheld_measure = of_measure, true)
  );
-- Tests
-- NOT is_withheld('示例区', 2020, '年末常住人口')
