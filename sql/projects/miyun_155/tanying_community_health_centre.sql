-- title: 檀营社区卫生服务中心新建项目
-- definition: 新建一所社区卫生服务中心；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('檀营社区卫生服务中心新建项目')
