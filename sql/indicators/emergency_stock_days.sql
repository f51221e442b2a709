-- title: 公共卫生医用应急物资满足天数
-- unit: 天
-- decimals: 0
-- definition: 年末实物储备与能力储备合计可满足需求的天数，取各类物资中最少的一类
-- source: 应急办
SELECT *
FROM value_of('公共卫生医用应急物资满足天数')
