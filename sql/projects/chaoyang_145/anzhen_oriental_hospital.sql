-- title: 安贞东方医院
-- definition: 建设规模约 21 万平方米的三甲医院，设置床位 800 张；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('安贞东方医院')
