-- title: 居民健康素养水平
-- unit: %
-- decimals: 2
-- definition: 健康素养监测调查中具备健康素养的居民比例
-- source: 疾控中心
SELECT *
FROM value_of('居民健康素养水平')
