-- title: 儿童保健系统服务率
-- unit: %
-- decimals: 2
-- definition: 儿童保健系统管理人数 ÷ 0—6岁儿童数 × 100%
-- source: 妇幼健康年报（妇幼保健院）
-- interval: proportion
SELECT *
FROM ratio_of('儿童保健系统管理人数', '0—6岁儿童数', 100)
