-- title: 报表把上年的数改成新数，又把上年原来的数填在当年，疑似两年填反
-- severity: warn
-- remedy: 请核对表中“本年”“上年”两列或年份标题是否填反；填反的请改正原表，确属巧合的不用处理
SELECT
  current.area,
  current.year,
  current.measure,
  label_of(current.measure, current.breakdown) || '为 ' || number_text(current.printed)
  || '，正是上年原来的数；同时上年改为 ' || number_text(previous.printed) AS found,
  '当年、上年两个数没有填反' AS expected,
  list_concat(current.origins, previous.origins) AS origins,
FROM facts.figures AS current
JOIN facts.figures AS previous
  ON current.area = previous.area
  AND current.year = previous.year + 1
  AND current.measure = previous.measure
  AND current.breakdown = previous.breakdown
WHERE
  previous.edition = current.year
  AND previous.earlier = current.printed
  AND previous.printed <> current.printed
  AND NOT EXISTS (
    FROM facts.resent
    WHERE
      resent.area = current.area
      AND resent.year = current.year
      AND resent.measure = current.measure
      AND resent.breakdown = current.breakdown
  )
