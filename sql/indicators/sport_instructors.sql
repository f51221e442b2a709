-- title: 公益社会体育指导员数
-- unit: 人
-- decimals: 0
-- definition: 年末公益社会体育指导员累计培育人数
-- source: 体育局
SELECT *
FROM value_of('公益社会体育指导员数')
