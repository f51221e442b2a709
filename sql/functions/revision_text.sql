-- title: 以后年度的报表修订一个数据的说法
-- source: 核查结果中的写法：原来的数、修订它的年报和现在的数
CREATE MACRO revision_text(label, earlier, edition, printed) AS
  label || '原为 ' || number_text(earlier) || '，' || edition || ' 年报表为 ' || number_text(printed);
-- Tests
-- revision_text('注册护士数', 25000.0, 2023, 25100.0) = '注册护士数原为 25000，2023 年报表为 25100'
-- revision_text('婴儿死亡率', 1.62, 2022, NULL) IS NULL
