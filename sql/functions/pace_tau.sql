-- title: 时序进度：(数据年份 − 基期年份) ÷ (目标年份 − 基期年份)
-- source: 规划监测的序时进度，按数据所属年份计，不按评估时间
CREATE MACRO pace_tau(baseline_year, data_year, target_year) AS
  ratio(CAST(data_year - baseline_year AS DOUBLE), target_year - baseline_year, 1);
-- Tests
-- pace_tau(2020, 2023, 2025) = 0.6
-- pace_tau(2020, 2020, 2025) = 0
-- pace_tau(2020, 2020, 2020) IS NULL
