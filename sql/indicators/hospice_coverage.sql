-- title: 社区卫生服务中心安宁疗护覆盖率
-- unit: %
-- decimals: 2
-- definition: 年末开展安宁疗护的社区卫生服务中心数 ÷ 社区卫生服务中心数 × 100%
-- source: 老龄健康科
-- interval: proportion
SELECT *
FROM ratio_of('开展安宁疗护的社区卫生服务中心数', '社区卫生服务中心数', 100)
