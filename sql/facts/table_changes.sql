-- title: 每张有数的表与往年最像的那张表比较：多了、少了、换了位置、次数变了的字；字没有变的，读法变了没有
-- grain: area, edition, sheet
WITH current AS (
  SELECT
    pairs.area,
    pairs.edition,
    pairs.sheet,
    pairs.earlier_edition,
    pairs.earlier_sheet,
    words.* EXCLUDE (area, edition, sheet),
  FROM facts.table_pairs AS pairs
  JOIN loaded.table_words AS words USING (area, edition, sheet)
),
earlier AS (
  SELECT
    pairs.area,
    pairs.edition,
    pairs.sheet,
    words.* EXCLUDE (area, edition, sheet),
  FROM facts.table_pairs AS pairs
  JOIN loaded.table_words AS words
    ON pairs.area = words.area AND pairs.earlier_edition = words.edition AND pairs.earlier_sheet = words.sheet
),
-- 往年、今年没有的字；fixed：照写的年份没有变的
more AS (
  SELECT *, sheet_row < 0 AS is_name
  FROM current
  ANTI JOIN earlier USING (area, edition, sheet, key)
  ANTI JOIN earlier AS same USING (area, edition, sheet, fixed)
  WHERE earlier_sheet IS NOT NULL
),
less AS (
  SELECT *, sheet_row < 0 AS is_name
  FROM earlier
  ANTI JOIN current USING (area, edition, sheet, key)
  ANTI JOIN current AS same USING (area, edition, sheet, fixed)
),
-- 只是“统计表”“情况表”一类的字、序号、当年的年份写法不同的，是同一个名称
renamed AS (
  SELECT area, edition, sheet, kind, is_name, loose
  FROM (
    SELECT *, 1 AS change FROM more
    UNION ALL BY NAME
    SELECT *, -1 AS change FROM less
  )
  GROUP BY ALL
  HAVING sum(change) = 0
),
added AS (
  SELECT
    area,
    edition,
    sheet,
    list(
      '“' || text || '”' || coalesce('（' || nullif(split_part(origin, '!', -1), '') || '）', '')
      ORDER BY sheet_row, sheet_column
    ) FILTER (kind = '表') AS words,
    list(origin ORDER BY sheet_row, sheet_column) FILTER (kind = '表') AS origins,
    list(kind || '“' || text || '”' ORDER BY sheet_row, sheet_column) FILTER (kind <> '表') AS around,
  FROM more
  ANTI JOIN renamed USING (area, edition, sheet, kind, is_name, loose)
  GROUP BY area, edition, sheet
),
removed AS (
  SELECT
    area,
    edition,
    sheet,
    list('“' || text || '”' ORDER BY sheet_row, sheet_column) AS words,
    list(
      '“' || text || '”' || coalesce('（原在 ' || nullif(split_part(origin, '!', -1), '') || '）', '')
      ORDER BY sheet_row, sheet_column
    ) AS placed,
  FROM less
  ANTI JOIN renamed USING (area, edition, sheet, kind, is_name, loose)
  -- 工作表的名称、页眉页脚：另存为文本的都没有了
  LEFT JOIN (SELECT DISTINCT area, edition, sheet, true AS has_names FROM current WHERE sheet_row < 0 AND kind = '表') AS named
  USING (area, edition, sheet)
  WHERE kind = '表' AND (NOT is_name OR coalesce(has_names, false))
  GROUP BY area, edition, sheet
),
common AS (
  SELECT
    current.*,
    earlier.times AS earlier_times,
    earlier.text AS earlier_text,
    earlier.sheet_row AS earlier_row,
    earlier.sheet_column AS earlier_column,
    current.unordered AND earlier.unordered AS is_unordered,
  FROM current
  JOIN earlier USING (area, edition, sheet, key)
  WHERE current.kind = '表' AND earlier.kind = '表'
),
-- 前面最近的次序有意义的一行；没有读的几行之间、各写全称的几行之间，次序不影响数
places AS (
  SELECT
    *,
    last_value(CASE WHEN NOT is_unordered THEN text END IGNORE NULLS) OVER now AS before,
    last_value(CASE WHEN NOT is_unordered THEN earlier_text END IGNORE NULLS) OVER earlier AS earlier_before,
    last_value(CASE WHEN NOT is_unordered THEN key END IGNORE NULLS) OVER now
    IS DISTINCT FROM last_value(CASE WHEN NOT is_unordered THEN key END IGNORE NULLS) OVER earlier AS has_moved,
  FROM common
  WHERE times = earlier_times AND sheet_row >= 0 AND earlier_row >= 0
  WINDOW
    now AS (
      PARTITION BY area, edition, sheet ORDER BY sheet_row, sheet_column ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ),
    earlier AS (
      PARTITION BY area, edition, sheet ORDER BY earlier_row, earlier_column ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
),
moved AS (
  SELECT
    area,
    edition,
    sheet,
    list(
      '“' || text || '”原在' || coalesce('“' || earlier_before || '”后', '最前面')
      || '，现在在' || coalesce('“' || before || '”后', '最前面')
      ORDER BY sheet_row, sheet_column
    ) AS words,
    list(origin ORDER BY sheet_row, sheet_column) AS origins,
  FROM places
  WHERE has_moved
  GROUP BY area, edition, sheet
),
-- 字数没有变而一处的字换成了别处也有的字；字数变了的是添了行列
recounted AS (
  SELECT
    area,
    edition,
    sheet,
    list(
      '“' || text || '”原有 ' || earlier_times || ' 处，现在 ' || times || ' 处'
      ORDER BY sheet_row, sheet_column
    ) FILTER (times <> earlier_times) AS words,
    list(origin ORDER BY sheet_row, sheet_column) FILTER (times <> earlier_times) AS origins,
  FROM common
  GROUP BY area, edition, sheet
  HAVING sum(times) = sum(earlier_times)
),
-- 没有往年的表，所说明的是它自己的字
own AS (
  SELECT area, edition, sheet, md5(string_agg(key || times, '|' ORDER BY sheet_row, sheet_column, key)) AS digest
  FROM current
  GROUP BY area, edition, sheet
),
compared AS (
  SELECT
    pairs.*,
    -- 年份文件夹以下的名称
    regexp_replace(pairs.sheet, '^[^/]+/[^/]+/[^/]+/', '') AS name,
    '与 ' || pairs.earlier_edition || ' 年的“' || regexp_replace(pairs.earlier_sheet, '^[^/]+/[^/]+/[^/]+/', '')
    || '”相比，' AS than,
    CASE
      WHEN len(added.words) > pairs.words THEN '表样换了；多了' || some_of(added.words, 20)
      ELSE concat_ws(
        '；',
        '多了' || nullif(some_of(added.words, 12), ''),
        '少了' || nullif(some_of(removed.placed, 12), ''),
        nullif(some_of(moved.words, 3), ''),
        nullif(some_of(recounted.words, 6), '')
      )
    END AS changed_words,
    '字没有变，读法变了：' || nullif(concat_ws(
      '；',
      '多读了' || nullif(some_of(readings.more, 6), ''),
      '少读了' || nullif(some_of(readings.less, 6), '')
    ), '') AS changed_readings,
    coalesce(nullif(changed_words, ''), changed_readings, '') AS changes,
    some_of(added.around, 6) AS around,
    flatten([
      coalesce(added.origins, []),
      coalesce(moved.origins, []),
      coalesce(recounted.origins, []),
      CASE WHEN changed_words = '' THEN readings.origins ELSE [] END
    ]) AS cells,
    len(removed.words) > 0 AS has_less,
    coalesce(len(added.words) > pairs.words, false) AS is_another,
    -- 所说明的是这些字、当时的读法和第一次读到的数
    md5(concat_ws('|', readings.readings, CASE
      WHEN pairs.earlier_sheet IS NULL THEN own.digest
      ELSE concat_ws('|', added.words, removed.words, moved.words, recounted.words)
    END)) AS digest,
  FROM facts.table_pairs AS pairs
  JOIN own USING (area, edition, sheet)
  JOIN facts.table_readings AS readings USING (area, edition, sheet)
  LEFT JOIN added USING (area, edition, sheet)
  LEFT JOIN removed USING (area, edition, sheet)
  LEFT JOIN moved USING (area, edition, sheet)
  LEFT JOIN recounted USING (area, edition, sheet)
)
SELECT
  area,
  edition,
  sheet,
  name,
  measures,
  is_latest,
  -- 以前年份补来、样子全不同的表，没有人对照过
  earlier_sheet IS NULL OR (NOT is_latest AND is_another) AS is_new,
  changes <> '' AS has_changed,
  than || changes AS found,
  CASE WHEN around <> '' THEN than || '不同的是' || around ELSE '' END AS found_around,
  -- 少了的字没有单元格可指
  list_concat(cells, CASE WHEN has_less OR len(cells) = 0 THEN [sheet || '!'] ELSE [] END) AS origins,
  -- 其中有一样再变，说明即失效
  CAST(CAST('0x' || digest[:5] AS BIGINT) AS DOUBLE) AS code,
FROM compared
