-- title: 朝阳区中医医院装修项目一期工程
-- definition: 总建筑面积 15197.79 平方米；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('朝阳区中医医院装修项目一期工程')
