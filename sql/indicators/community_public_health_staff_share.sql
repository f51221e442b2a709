-- title: 社区卫生服务中心公共卫生人员占比
-- unit: %
-- decimals: 2
-- definition: 年末社区卫生服务中心公共卫生人员数 ÷ 社区卫生服务中心人员数 × 100%
-- source: 基层科
-- interval: proportion
SELECT *
FROM ratio_of('社区卫生服务中心公共卫生人员数', '社区卫生服务中心人员数', 100)
