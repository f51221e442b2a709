-- title: 由固有关系（relations.csv 中有倍数而必须成立的）相连的两个数之比，如每张床的床日数、床位使用率，与历年的变化不同
-- grain: area, year, left_measure, left_breakdown, right_measure, right_breakdown
WITH pairs AS (
  SELECT DISTINCT
    left_measure,
    coalesce(left_breakdown, '') AS left_breakdown,
    right_measure,
    coalesce(right_breakdown, '') AS right_breakdown,
  FROM reference.relations
  WHERE relation = '≤' AND coalesce(factor, '') <> '' AND coalesce(severity, '') = ''
),
ratios AS (
  SELECT
    lefts.area,
    lefts.year,
    lefts.measure AS left_measure,
    lefts.breakdown AS left_breakdown,
    rights.measure AS right_measure,
    rights.breakdown AS right_breakdown,
    lefts.value AS left_value,
    rights.value AS right_value,
    ratio(lefts.value, rights.value, 1) AS share,
    list_concat(lefts.origins[:1], rights.origins[:1]) AS origins,
  FROM pairs
  JOIN facts.observations AS lefts
    ON pairs.left_measure = lefts.measure
    AND pairs.left_breakdown IN ('*', lefts.breakdown)
  JOIN facts.observations AS rights
    ON pairs.right_measure = rights.measure
    AND lefts.area = rights.area
    AND lefts.year = rights.year
    AND rights.breakdown = CASE WHEN pairs.right_breakdown = '*' THEN lefts.breakdown ELSE pairs.right_breakdown END
  WHERE lefts.value > 0 AND rights.value > 0
),
changes AS (
  SELECT
    current.*,
    previous.share AS previous_share,
    ratio(current.share - previous.share, previous.share, 100) AS change,
    100 * sqrt(ratio(1, current.left_value, 1) + ratio(1, current.right_value, 1)) AS deviation,
  FROM ratios AS current
  JOIN ratios AS previous
    ON current.area = previous.area
    AND current.year = previous.year + 1
    AND current.left_measure = previous.left_measure
    AND current.left_breakdown = previous.left_breakdown
    AND current.right_measure = previous.right_measure
    AND current.right_breakdown = previous.right_breakdown
),
other_years AS (
  -- 一个错数同时使当年和下一年的变化失常，判断一年时两年都不算在“其他年份”内
  SELECT
    changes.area,
    changes.year,
    changes.left_measure,
    changes.left_breakdown,
    changes.right_measure,
    changes.right_breakdown,
    median(others.change) AS usual,
    max(others.change) AS highest,
    min(others.change) AS lowest,
    count(*) AS years,
  FROM changes
  JOIN changes AS others USING (area, left_measure, left_breakdown, right_measure, right_breakdown)
  WHERE others.year NOT IN (changes.year, changes.year + 1)
  GROUP BY ALL
  HAVING count(*) >= 2
)
SELECT
  *,
  label_of(left_measure, left_breakdown) AS left_label,
  label_of(right_measure, right_breakdown) AS right_label,
FROM changes
JOIN other_years USING (area, year, left_measure, left_breakdown, right_measure, right_breakdown)
-- 相差超过历年变化的差别几倍、随机波动的两倍，并超过 5%（有三年可比的 3%）
WHERE abs(change - usual) > greatest(
  CASE WHEN years >= 3 THEN 3 ELSE 5 END,
  CASE WHEN years >= 3 THEN 5 ELSE 3 END * greatest(highest - usual, usual - lowest),
  2 * deviation
)
