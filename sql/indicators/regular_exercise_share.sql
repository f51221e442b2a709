-- title: 经常参加体育锻炼人数比例
-- unit: %
-- decimals: 2
-- definition: 全民健身活动状况调查中经常参加体育锻炼的人数比例
-- source: 体育局
SELECT *
FROM value_of('经常参加体育锻炼人数比例')
