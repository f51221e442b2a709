-- title: 望京B20地块中外合资合作医疗机构数
-- unit: 家
-- decimals: 0
-- definition: 年末在望京B20地块建成的中外合资合作医疗机构数
-- source: 医政科
SELECT *
FROM value_of('望京B20地块中外合资合作医疗机构数')
