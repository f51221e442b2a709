-- title: 评估结论的用语，按报告中的先后排列；由达标转为未达标总在最前
-- grain: verdict
SELECT
  verdict,
  verdict_zh,
  position,
FROM (
  VALUES
  ('lost', '由达标转为未达标', 1),
  ('not_met', '未完成', 2),
  ('reversed', '逆向变化', 3),
  ('behind', '滞后', 4),
  ('not_met_yet', '尚未达标（无基期，不评进度）', 5),
  ('roughly_on_track', '基本符合预期', 6),
  ('on_track', '符合预期', 7),
  ('ahead', '快于预期', 8),
  ('met_early', '提前实现', 9),
  ('met', '已完成', 10),
  ('sustained', '持续达标', 11),
  ('not_comparable', '口径变化，不可比', 12),
  ('awaiting_reference', '待比对', 13),
  ('awaiting_confirmation', '待核定', 14),
  ('no_data', '数据缺失', 15)
) AS verdict_words (verdict, verdict_zh, position)
