-- title: 以后年度的报表修订了以前公布的数据
-- severity: note
-- remedy: 已采用最新一年报表的值，无需处理；有疑问时请核对两处单元格
SELECT
  area,
  year,
  measure,
  revision_text(label_of(measure, breakdown), earlier, edition, printed) AS found,
  '' AS expected,
  list_concat(origins[:1], earlier_origins) AS origins,
FROM facts.figures
WHERE
  earlier IS NOT NULL
  AND NOT EXISTS (
    FROM facts.unusual_revisions AS unusual
    WHERE
      unusual.area = figures.area
      AND unusual.year = figures.year
      AND unusual.measure = figures.measure
      AND unusual.breakdown = figures.breakdown
      AND NOT unusual.is_explained
  )
