-- title: 北京中医医院新址
-- definition: 建设规模约 23.4 万平方米的综合性医院，设置床位 1000 张；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('北京中医医院新址')
