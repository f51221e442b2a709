-- title: 示例区新医院
-- definition: 设置床位 200 张；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('示例区新医院')
