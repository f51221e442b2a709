-- title: 社会资本新建国际医院床位数
-- unit: 张
-- decimals: 0
-- definition: 年末社会资本在中关村朝阳园北区新建国际医院已设置的床位数
-- source: 医政科
SELECT *
FROM value_of('社会资本新建国际医院床位数')
