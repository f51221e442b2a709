-- title: 健康密云信息化平台建设项目
-- definition: 云灾备、电子认证、处方前置审核三个系统，两期建设；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('健康密云信息化平台建设项目')
