-- title: 一列名称的前几个，以顿号相连；还有的写明共有几个；没有的为空
-- source: 问题的文字不宜过长
CREATE MACRO some_of(names, most) AS
  coalesce(array_to_string(names[:most], '、') || CASE WHEN len(names) > most THEN '等 ' || len(names) || ' 处' ELSE '' END, '');
-- Tests
-- some_of(['甲', '乙'], 6) = '甲、乙'
-- some_of(['1', '2', '3'], 3) = '1、2、3'
-- some_of(['1', '2', '3', '4'], 3) = '1、2、3等 4 处'
-- some_of(NULL, 3) = ''
