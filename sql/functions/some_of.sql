-- title: 一列名称的前六个，以顿号相连；还有的写明共有几个；没有的为空
-- source: 问题的文字不宜过长
CREATE MACRO some_of(names) AS
  coalesce(array_to_string(names[:6], '、') || CASE WHEN len(names) > 6 THEN '等 ' || len(names) || ' 处' ELSE '' END, '');
-- Tests
-- some_of(['甲', '乙']) = '甲、乙'
-- some_of(['1', '2', '3', '4', '5', '6']) = '1、2、3、4、5、6'
-- some_of(['1', '2', '3', '4', '5', '6', '7']) = '1、2、3、4、5、6等 7 处'
-- some_of(NULL) = ''
