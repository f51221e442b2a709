-- title: 来广营2.99配套医院
-- definition: 占地 2.99 公顷，建筑面积 5.2 万平方米；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('来广营2.99配套医院')
