-- title: 朝阳区第三医院扩建
-- definition: 在黑庄户地区寻找占地约 1—2 公顷的建设用地作为扩建用地；进展取自当年年末的重点项目台账
SELECT *
FROM project_of('朝阳区第三医院扩建')
