import type { ProjectVerdict } from '../../model/evaluation.ts';
import { formatDate, formatNumber, formatShare } from '../format.ts';

/** The arithmetic of a project's verdict in words: dates, shares and the row of the table that decided. */
export function projectArithmetic(verdict: ProjectVerdict): string {
  return [
    `截至${verdict.year}年12月31日阶段为${verdict.stage ?? '（空白）'}`,
    dated('计划开工', verdict.planned_start),
    dated('计划完成', verdict.planned_completion),
    dated('实际竣工', verdict.actual_completion),
    ...(verdict.rule >= 8 ? sharesOf(verdict) : []),
    `${verdict.rule_zh}，按第${verdict.rule}条，结论为“${verdict.verdict_zh}”。`,
  ]
    .filter((part) => part !== '')
    .join('；');
}

function dated(label: string, iso: string | null): string {
  return iso === null ? '' : `${label}${formatDate(iso)}`;
}

function sharesOf(verdict: ProjectVerdict): readonly string[] {
  const { physical_share: physical, investment_share: paid, progress_share: share, elapsed_share: elapsed } = verdict;
  const { cut_roughly_on_track: cut, rule } = verdict;
  const percent = (value: number): string => formatShare(value, 1);
  const compared =
    share === null || elapsed === null
      ? ''
      : `${physical === null ? '投资完成比例' : '形象进度'}${percent(share)}${rule === 8 ? '＜' : '≥'}${formatNumber(cut, 2)}×${percent(elapsed)}`;
  return [
    physical === null ? '' : `形象进度${percent(physical)}`,
    paid === null
      ? ''
      : `投资完成${number(verdict.investment_done)}÷${number(verdict.investment_planned)}＝${percent(paid)}`,
    elapsed === null ? '' : `计划工期已过${percent(elapsed)}`,
    compared,
  ];
}

function number(value: number | null): string {
  return value === null ? '—' : formatNumber(value, Number.isInteger(value) ? 0 : 2);
}
