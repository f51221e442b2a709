-- title: 国民体质合格率
-- unit: %
-- decimals: 2
-- definition: 国民体质监测中达到合格及以上等级的比例；监测不是每年开展
-- source: 体育局
SELECT *
FROM value_of('国民体质合格率')
