-- title: 结论表的各条：第几条、情况和结论。同一条有几种情况的分行列出，先后由判定时的次序决定
-- grain: rule_key
SELECT
  rule_key,
  rule,
  verdict,
  rule_zh,
FROM (
  VALUES
  ('no_value', 1, 'no_data', '当年没有数据'),
  ('years_unknown', 1, 'no_data', '须逐年达到的目标，规划期内有年份缺数或不可比'),
  ('no_reference', 2, 'awaiting_reference', '没有参照地区同年的数值'),
  ('no_standard', 2, 'awaiting_confirmation', '没有当年标准值，也没有核定记录'),
  ('broken', 3, 'not_comparable', '基期之后口径变了，基期值没有按新口径重算'),
  ('both_met', 4, 'sustained', '当年达标，基期已达标'),
  ('base_year_met', 4, 'sustained', '基期年，已达标'),
  ('met_early', 5, 'met_early', '期末之前达标，基期未达标或没有基期值'),
  ('met_final', 5, 'met', '期末达标，基期未达标或没有基期值'),
  ('lost', 6, 'lost', '当年未达标，基期已达标'),
  ('latest_missed', 6, 'lost', '须逐年保持的目标，最近一年未达到'),
  ('not_met', 7, 'not_met', '期末未达标'),
  ('base_year_unmet', 8, 'not_met_yet', '基期年，未达标，不评进度'),
  ('no_baseline', 8, 'not_met_yet', '没有基期值，不评进度'),
  ('earlier_missed', 8, 'not_met_yet', '须逐年保持的目标，以前有年份未达到'),
  ('too_few', 8, 'not_met_yet', '个数不足3，不评进度'),
  ('range_outside', 8, 'not_met_yet', '区间目标，不计算完成进度'),
  ('reference_unmet', 8, 'not_met_yet', '与参照值或标准比较的目标，不计算完成进度'),
  ('no_progress', 8, 'not_met_yet', '完成进度无法计算'),
  ('pace_ahead', 9, 'ahead', '进度比不低于“快于预期”的分档值'),
  ('pace_on_track', 10, 'on_track', '进度比在“符合预期”档内'),
  ('direction_kept', 10, 'on_track', '只定方向的目标，期末之前比基期好'),
  ('years_kept', 10, 'on_track', '须逐年达到的目标，期末之前各年均已达到'),
  ('pace_roughly', 11, 'roughly_on_track', '进度比在“基本符合预期”档内'),
  ('pace_behind', 12, 'behind', '进度比在“滞后”档内'),
  ('direction_level', 12, 'behind', '只定方向的目标，与基期持平'),
  ('years_missed', 12, 'behind', '每年提升的目标，有年份未达到'),
  ('pace_reversed', 13, 'reversed', '进度比低于“滞后”档的下限'),
  ('direction_worse', 13, 'reversed', '只定方向的目标，比基期差')
) AS rules (rule_key, rule, verdict, rule_zh)
