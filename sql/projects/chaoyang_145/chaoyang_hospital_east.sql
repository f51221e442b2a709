-- title: 朝阳医院东院
-- definition: 建设规模约 20 万平方米的综合性医院，设置床位 1000 张；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('朝阳医院东院')
