-- title: 结论的说明：缺数的缘由、口径变化、假定、不达标年份和小样本，各句以“；”相连
-- grain: plan, report, edition_year, list, seq, year
SELECT
  decisions.plan,
  decisions.report,
  decisions.edition_year,
  decisions.list,
  decisions.seq,
  decisions.year,
  nullif(
    concat_ws(
      '；',
      CASE WHEN coalesce(promises.indicator, '') = '' THEN '尚未确定统计口径和数据来源' END,
      CASE WHEN promises.indicator <> '' AND NOT promises.is_defined THEN '指标尚未建立' END,
      CASE
        WHEN decisions.year > decisions.judged_year THEN format('目标年份为{}年，沿用该年结论', promises.target_year)
      END,
      '缺' || gaps.missing,
      '数据存疑已扣下：' || gaps.doubtful,
      CASE
        WHEN decisions.judged_value IS NULL AND promises.is_defined AND gaps.missing IS NULL AND gaps.doubtful IS NULL
          THEN '缺所需的分组或相关年份数据'
      END,
      CASE
        WHEN decisions.verdict = 'awaiting_reference'
          THEN format('缺{}{}年参照值', coalesce(promises.reference_area, ''), decisions.judged_year)
        WHEN decisions.verdict = 'awaiting_confirmation' THEN format('缺{}年标准值或核定凭据', decisions.judged_year)
      END,
      CASE
        WHEN decisions.kind = 'meets_standard' AND decisions.reference_value IS NULL THEN '依据：' || decisions.evidence
      END,
      CASE
        WHEN decisions.is_broken
          THEN concat('口径变化（', decisions.break_year, '年起）：', decisions.break_description)
        WHEN decisions.break_year IS NOT NULL
          THEN concat('基期值已按', decisions.break_year, '年起的新口径重算：', decisions.break_description)
      END,
      CASE WHEN decisions.baseline_computed THEN '基期值按年报计算' END,
      CASE
        WHEN decisions.judged_year <= decisions.baseline_year AND decisions.judged_value IS NOT NULL
          THEN '基期年，不评进度'
      END,
      CASE
        WHEN decisions.kind IN ('direction_only', 'baseline_change', 'yearly_change')
          AND decisions.baseline_value IS NULL
          AND decisions.judged_value IS NOT NULL
          THEN '缺基期值，无法与基期比较'
      END,
      CASE
        WHEN decisions.kind = 'about'
          THEN format(
            '“左右”按容差{}{}判断（假定）',
            printf('%g', decisions.tolerance),
            CASE promises.unit WHEN '%' THEN '个百分点' WHEN '‰' THEN '个千分点' ELSE promises.unit END
          )
      END,
      CASE
        WHEN decisions.kind <> 'direction_only' OR decisions.is_broken THEN NULL
        WHEN decisions.judged_year <= decisions.baseline_year THEN NULL
        WHEN met_equal(decisions.compared_value, decisions.compared_baseline) THEN '与基期相比持平'
        WHEN decisions.compared_value < decisions.compared_baseline THEN '与基期相比下降'
        WHEN decisions.compared_value > decisions.compared_baseline THEN '与基期相比上升'
      END,
      CASE WHEN len(decisions.missed_years) > 0 THEN '不达标年份：' || array_to_string(decisions.missed_years, '、') END,
      CASE
        WHEN len(decisions.unknown_years) > 0 AND decisions.judged_value IS NOT NULL
          THEN '缺数或不可比的年份：' || array_to_string(decisions.unknown_years, '、')
      END,
      CASE
        WHEN
          decisions.verdict = 'reversed'
          AND promises.baseline_digits IS NOT NULL
          AND met_equal(
            rounded_digits(decisions.judged_value, promises.baseline_digits),
            decisions.baseline_value
          )
          THEN '与基期值之差小于基期值印出的位数'
      END,
      CASE WHEN decisions.rule_key IN ('range_outside', 'reference_unmet', 'no_progress') THEN decisions.rule_zh END,
      CASE WHEN decisions.small_count THEN '小样本，结论不稳' END,
      CASE WHEN decisions.is_too_few AND decisions.verdict = 'not_met_yet' THEN '个数不足3，不评进度' END,
      CASE WHEN decisions.is_linear_instead THEN '复合增速比无法计算，改用线性进度比' END,
      CASE WHEN decisions.is_zero_replaced THEN '复合增速比以0.001代替0' END,
      measurements.view_note
    ),
    ''
  ) AS note,
FROM evaluation.decisions
JOIN evaluation.promises USING (plan, list, seq)
JOIN evaluation.measurements USING (plan, list, seq, year)
LEFT JOIN evaluation.gaps
  ON
    gaps.plan = decisions.plan
    AND gaps.list = decisions.list
    AND gaps.seq = decisions.seq
    AND gaps.year = decisions.judged_year
