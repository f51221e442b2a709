-- title: 公布的期望寿命与简略寿命表计算值相差的容差（岁）
-- source: 两者的漏报校正、人口口径和年龄分组不同，相差半岁以内属正常；核查和指标的说明都用这一个数
CREATE MACRO life_table_tolerance() AS 0.5;
-- Tests
-- life_table_tolerance() = 0.5
