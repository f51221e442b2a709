-- title: 台账的一行里各个方面是不是自相矛盾、不可能或少见
-- grain: area, year, project, aspect
WITH entries AS (
  SELECT
    *,
    coalesce(physical_progress, CASE WHEN is_finished THEN 100 END) AS built,
    ratio(investment_done, investment_planned, 100) AS investment_share,
  FROM facts.ledger_rows
),
doubts AS (
  SELECT
    area,
    year,
    project,
    unnest([
      {
        aspect: '形象进度',
        is_wrong: physical_progress NOT BETWEEN 0 AND 100,
        is_impossible: true,
        found: '形象进度 ' || number_text(physical_progress) || '%',
        expected: '0—100%',
        explained: physical_progress
      },
      {
        aspect: '负数',
        is_wrong: least(investment_planned, investment_done, beds, floor_area) < 0,
        is_impossible: true,
        found: concat_ws(
          '，',
          CASE WHEN investment_planned < 0 THEN '总投资 ' || number_text(investment_planned) || ' 万元' END,
          CASE WHEN investment_done < 0 THEN '累计完成投资 ' || number_text(investment_done) || ' 万元' END,
          CASE WHEN beds < 0 THEN '交付床位 ' || number_text(beds) || ' 张' END,
          CASE WHEN floor_area < 0 THEN '建筑面积 ' || number_text(floor_area) || ' 平方米' END
        ),
        expected: '不小于 0',
        explained: NULL
      },
      {
        aspect: '实际开工时间',
        is_wrong: actual_start > as_of,
        is_impossible: true,
        found: '实际开工时间 ' || actual_start || ' 在 ' || year || ' 年末以后',
        expected: '不晚于 ' || as_of,
        explained: month_number(actual_start)
      },
      {
        aspect: '实际竣工时间',
        is_wrong: actual_completion > as_of,
        is_impossible: true,
        found: '实际竣工时间 ' || actual_completion || ' 在 ' || year || ' 年末以后',
        expected: '不晚于 ' || as_of,
        explained: month_number(actual_completion)
      },
      {
        aspect: '实际竣工时间早于开工',
        is_wrong: is_earlier(actual_completion, actual_start),
        is_impossible: true,
        found: '实际竣工时间 ' || actual_completion || ' 早于实际开工时间 ' || actual_start,
        expected: '先开工，后竣工',
        explained: month_number(actual_completion)
      },
      {
        aspect: '计划完成时间早于开工',
        is_wrong: is_earlier(planned_completion, planned_start),
        is_impossible: true,
        found: '计划完成时间 ' || planned_completion || ' 早于计划开工时间 ' || planned_start,
        expected: '先开工，后完成',
        explained: month_number(planned_completion)
      },
      {
        aspect: '当前阶段',
        is_wrong: (is_before AND (actual_start IS NOT NULL OR actual_completion IS NOT NULL))
        OR (is_under_way AND actual_completion IS NOT NULL)
        OR (stage = '未开工' AND physical_progress > 0),
        is_impossible: true,
        found: '当前阶段“' || stage || '”，' || concat_ws(
          '，',
          '实际开工时间 ' || actual_start,
          '实际竣工时间 ' || actual_completion,
          '形象进度 ' || number_text(physical_progress) || '%'
        ),
        expected: '阶段与开工、竣工时间和进度一致',
        explained: NULL
      },
      {
        aspect: '形象进度与阶段',
        is_wrong: (is_finished AND physical_progress < 100) OR (stage = '前期' AND physical_progress > 0),
        is_impossible: false,
        found: '当前阶段“' || stage || '”，形象进度 ' || number_text(physical_progress) || '%',
        expected: CASE WHEN is_finished THEN '100%' ELSE '0 或空白' END,
        explained: physical_progress
      },
      {
        aspect: '实际竣工时间与阶段',
        is_wrong: is_finished AND actual_completion IS NULL,
        is_impossible: false,
        found: '当前阶段“' || stage || '”，没有填实际竣工时间',
        expected: '实际竣工时间，用来判断是否按期',
        explained: NULL
      },
      {
        aspect: '累计完成投资与总投资',
        is_wrong: investment_done > 1.2 * investment_planned,
        is_impossible: false,
        found: '累计完成投资 ' || number_text(investment_done) || ' 万元，总投资 ' || number_text(investment_planned) || ' 万元',
        expected: '不超过总投资的 1.2 倍',
        explained: investment_done
      },
      {
        -- 建成大半而几乎没有投资、投资大半而几乎没有进度，多为单位或小数点写错
        aspect: '形象进度与完成投资',
        is_wrong: investment_share <= 120
        AND ((built >= 20 AND 10 * investment_share < built) OR (investment_share >= 20 AND 10 * built < investment_share)),
        is_impossible: false,
        found: CASE
          WHEN physical_progress IS NULL THEN '当前阶段“' || stage || '”'
          ELSE '形象进度 ' || number_text(physical_progress) || '%'
        END || '，累计完成投资 ' || number_text(investment_done) || ' 万元，总投资 ' || number_text(investment_planned) || ' 万元',
        expected: '进度与完成的投资相差不到十倍',
        explained: investment_done
      }
    ], max_depth := 2),
    origins,
  FROM entries
)
SELECT
  area,
  year,
  project,
  aspect,
  coalesce(is_wrong, false) AS is_wrong,
  is_impossible,
  found,
  expected,
  CAST(explained AS DOUBLE) AS explained,
  origins,
FROM doubts
