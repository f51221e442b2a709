-- title: 台账的一行与上一份台账比较（没有的不比），各个方面是不是对不上
-- grain: area, year, project, aspect
WITH compared AS (
  SELECT
    entries.*,
    earlier.year AS earlier_year,
    earlier.stage AS earlier_stage,
    earlier.step AS earlier_step,
    earlier.planned_start AS earlier_planned_start,
    earlier.actual_start AS earlier_actual_start,
    earlier.planned_completion AS earlier_planned_completion,
    earlier.actual_completion AS earlier_actual_completion,
    earlier.investment_planned AS earlier_investment_planned,
    earlier.investment_done AS earlier_investment_done,
    earlier.physical_progress AS earlier_physical_progress,
    earlier.beds AS earlier_beds,
    earlier.floor_area AS earlier_floor_area,
    earlier.origins AS earlier_origins,
  FROM facts.ledger_rows AS entries
  ASOF LEFT JOIN facts.ledger_rows AS earlier
    ON entries.area = earlier.area AND entries.project = earlier.project AND entries.year > earlier.year
),
doubts AS (
  SELECT
    area,
    year,
    project,
    unnest([
      {
        aspect: '当前阶段退后',
        is_wrong: step < earlier_step,
        found: '当前阶段“' || stage || '”，' || earlier_year || ' 年为“' || earlier_stage || '”',
        expected: '不退回以前的阶段',
        explained: NULL
      },
      {
        aspect: '形象进度退后',
        is_wrong: physical_progress < earlier_physical_progress,
        found: '形象进度 ' || number_text(physical_progress) || '%，' || earlier_year || ' 年为 '
        || number_text(earlier_physical_progress) || '%',
        expected: '不低于以前',
        explained: physical_progress
      },
      {
        aspect: '累计完成投资减少',
        is_wrong: investment_done < earlier_investment_done,
        found: '累计完成投资 ' || number_text(investment_done) || ' 万元，' || earlier_year || ' 年为 '
        || number_text(earlier_investment_done) || ' 万元',
        expected: '不少于以前',
        explained: investment_done
      },
      {
        aspect: '总投资',
        is_wrong: NOT is_adjusted AND abs(ratio(investment_planned, earlier_investment_planned, 1) - 1) > 0.2,
        found: '总投资 ' || number_text(investment_planned) || ' 万元，' || earlier_year || ' 年为 '
        || number_text(earlier_investment_planned) || ' 万元',
        expected: '相差不超过 20%，或填写调整依据文件',
        explained: investment_planned
      },
      {
        aspect: '交付床位',
        is_wrong: is_times_apart(beds, earlier_beds, 2),
        found: '交付床位 ' || number_text(beds) || ' 张，' || earlier_year || ' 年为 ' || number_text(earlier_beds) || ' 张',
        expected: '相差不到一倍',
        explained: beds
      },
      {
        aspect: '建筑面积',
        is_wrong: is_times_apart(floor_area, earlier_floor_area, 2),
        found: '建筑面积 ' || number_text(floor_area) || ' 平方米，' || earlier_year || ' 年为 '
        || number_text(earlier_floor_area) || ' 平方米',
        expected: '相差不到一倍',
        explained: floor_area
      },
      {
        aspect: '实际开工时间改动',
        is_wrong: is_another_month(actual_start, earlier_actual_start),
        found: '实际开工时间 ' || actual_start || '，' || earlier_year || ' 年的台账为 ' || earlier_actual_start,
        expected: '以前的事不变',
        explained: month_number(actual_start)
      },
      {
        aspect: '实际竣工时间改动',
        is_wrong: is_another_month(actual_completion, earlier_actual_completion),
        found: '实际竣工时间 ' || actual_completion || '，' || earlier_year || ' 年的台账为 ' || earlier_actual_completion,
        expected: '以前的事不变',
        explained: month_number(actual_completion)
      },
      {
        aspect: '计划开工时间改动',
        is_wrong: NOT is_adjusted AND is_another_month(planned_start, earlier_planned_start),
        found: '计划开工时间 ' || planned_start || '，' || earlier_year || ' 年的台账为 ' || earlier_planned_start,
        expected: '与以前相同，或填写调整依据文件',
        explained: month_number(planned_start)
      },
      {
        aspect: '计划完成时间改动',
        is_wrong: NOT is_adjusted AND is_another_month(planned_completion, earlier_planned_completion),
        found: '计划完成时间 ' || planned_completion || '，' || earlier_year || ' 年的台账为 ' || earlier_planned_completion,
        expected: '与以前相同，或填写调整依据文件',
        explained: month_number(planned_completion)
      }
    ], max_depth := 2),
    list_concat(origins[:1], earlier_origins[:1]) AS origins,
  FROM compared
)
SELECT
  area,
  year,
  project,
  aspect,
  coalesce(is_wrong, false) AS is_wrong,
  found,
  expected,
  CAST(explained AS DOUBLE) AS explained,
  origins,
FROM doubts
UNION ALL
SELECT
  area,
  year,
  projects[1],
  '没有进展',
  is_wrong,
  '在建的 ' || projects_under_way || ' 个项目'
  || CASE WHEN len(projects) < projects_under_way THEN '中，' || len(projects) || ' 个的' ELSE '，' END
  || '阶段、累计完成投资、形象进度都与 ' || earlier_year || ' 年的台账相同：' || some_of(projects, 6),
  '当年年末的进展',
  -- 没有进展的项目多了、少了，说明即失效
  len(projects),
  origins,
FROM facts.ledger_resent
