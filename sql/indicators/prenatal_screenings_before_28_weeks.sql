-- title: 孕28周前人均产前筛查次数
-- unit: 次
-- decimals: 2
-- definition: 孕妇孕28周前自愿接受的产前筛查人次 ÷ 产妇数
-- source: 妇幼保健院
SELECT *
FROM ratio_of('孕28周前产前筛查人次', '产妇数', 1)
