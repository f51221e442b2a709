-- title: 北京朝阳五洲妇儿医院
-- definition: 非政府办非营利性专科医院，总建筑面积 35696.42 平方米；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('北京朝阳五洲妇儿医院')
