-- title: 国家免疫规划疫苗接种率
-- unit: %
-- decimals: 2
-- definition: 国家免疫规划疫苗实接种剂次数 ÷ 国家免疫规划疫苗应接种剂次数 × 100%
-- source: 免疫规划年报（疾病预防控制中心）
-- interval: proportion
SELECT *
FROM ratio_of('国家免疫规划疫苗实接种剂次数', '国家免疫规划疫苗应接种剂次数', 100)
