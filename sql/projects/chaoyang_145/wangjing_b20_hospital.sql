-- title: 望京B20医院
-- definition: 规划建筑面积约 8.6 万平方米，可设置床位 500 张左右；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('望京B20医院')
