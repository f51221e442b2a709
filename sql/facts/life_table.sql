-- title: 简略寿命表：由年龄别平均人口和年龄别死亡人数计算，用于核对公布的人均期望寿命
-- grain: area, year, first_age
-- members: 年龄组
SELECT *
FROM life_table_of('年龄别平均人口', '年龄别死亡人数')
