-- title: 城关社区卫生服务中心
-- definition: 新建社区卫生服务中心；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('城关社区卫生服务中心')
