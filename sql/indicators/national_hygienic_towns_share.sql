-- title: 国家卫生乡镇创建比例
-- unit: %
-- decimals: 2
-- definition: 国家卫生乡镇数 ÷ 乡镇总数 × 100%
-- source: 爱国卫生运动委员会办公室
-- interval: proportion
SELECT *
FROM ratio_of('国家卫生乡镇数', '乡镇总数', 100)
