-- title: 一项核查结果是否已有书面说明，且所说明的数值未变
-- source: explanations.csv；subject 为指标项（或指标项（分组）、指标名称），found 为所说明的数值，留空不限数值
CREATE MACRO is_explained(of_rule, of_area, of_year, of_subjects, of_value) AS
  EXISTS (
    FROM (
      SELECT
        rule AS written_rule,
        area AS written_area,
        TRY_CAST(year AS INTEGER) AS written_year,
        subject AS written_subject,
        found AS written_found,
      FROM reference.explanations
    )
    WHERE
      written_rule = of_rule
      AND written_area = of_area
      AND written_year IS NOT DISTINCT FROM of_year
      AND list_contains(of_subjects, written_subject)
      AND (written_found IS NULL OR coalesce(matches_text(of_value, written_found), false))
  );
-- Tests
-- is_explained('large_change', '示例区', 2021, ['注册护士数'], 12000)
-- NOT is_explained('large_change', '示例区', 2021, ['注册护士数'], 12001)
-- NOT is_explained('large_change', '示例区', 2020, ['注册护士数'], 12000)
-- NOT is_explained('power_of_ten_jump', '示例区', 2021, ['注册护士数'], 12000)
-- NOT is_explained('large_change', '别的区', 2021, ['注册护士数'], 12000)
