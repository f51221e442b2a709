-- title: 全市基层诊疗人次占比
-- unit: %
-- decimals: 2
-- definition: 全市参照值：全市平均基层诊疗人次占比，直接采用公布值
-- source: 全市卫生健康统计（基层科）
SELECT *
FROM value_of('全市基层诊疗人次占比')
