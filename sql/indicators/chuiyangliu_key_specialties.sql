-- title: 垂杨柳医院北京市临床重点专科建设（培育）项目数
-- unit: 个
-- decimals: 0
-- definition: 年末垂杨柳医院北京市临床重点专科建设（培育）项目数
-- source: 医政科
SELECT *
FROM value_of('垂杨柳医院北京市临床重点专科项目数')
