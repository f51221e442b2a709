-- title: 社区和500人以上行政村医疗卫生机构覆盖率
-- unit: %
-- decimals: 2
-- definition: 已覆盖社区和行政村数 ÷ 应覆盖社区和行政村数 × 100%
-- source: 基层卫生年报（基层科）
-- interval: proportion
SELECT *
FROM ratio_of('已覆盖社区和行政村数', '应覆盖社区和行政村数', 100)
