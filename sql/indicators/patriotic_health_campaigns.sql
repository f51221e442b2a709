-- title: 爱国卫生专项行动数
-- unit: 项
-- decimals: 0
-- definition: 当年组织开展的爱国卫生专项行动数（爱国卫生创建、除“四害”、社区村庄清洁、重点场所环境提升、健康北京我行动、爱国卫生宣传）
-- source: 爱卫办
SELECT *
FROM value_of('爱国卫生专项行动数')
