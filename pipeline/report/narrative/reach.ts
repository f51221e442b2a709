import type { ReportIndicator } from '../../model/report.ts';
import { fullName } from '../names.ts';
import { metVerdicts } from '../verdict-class.ts';

/** Goals that are a number which a projected value can be held against. */
const levels: readonly string[] = ['at_least', 'at_most', 'level', 'full_coverage', 'baseline_change'];

/**
 * Where the trend leads what is not yet met: goals that lie inside the 80 % interval are left open. Blank when there is
 * nothing to say.
 */
export function reachOf(projected: readonly ReportIndicator[], all: readonly ReportIndicator[]): string {
  const open = projected.filter(
    ({ current, kind, target, verdictClass }) =>
      !metVerdicts.includes(current.verdict) &&
      verdictClass !== 'gap' &&
      levels.includes(kind) &&
      target.value !== null,
  );
  if (open.length === 0) return '';
  const groups = [
    { words: '到目标年能够达到目标值的', items: open.filter((item) => endsMet(item).every((met) => met)) },
    { words: '预测区间含目标值、能否达到尚难判断的', items: open.filter((item) => new Set(endsMet(item)).size === 2) },
    { words: '达不到目标值的', items: open.filter((item) => endsMet(item).every((met) => !met)) },
  ].filter(({ items }) => items.length > 0);
  const parts = groups.map(
    ({ words, items }) => `${words}${items.length}项（${items.map((item) => fullName(item, all)).join('、')}）`,
  );
  return `尚未达标、可以外推的${open.length}项中，按现有趋势，${parts.join('，')}。`;
}

/** Whether the two ends of the interval meet the goal. */
function endsMet({ projected, projectedLow, projectedHigh, target, direction }: ReportIndicator): readonly boolean[] {
  const goal = target.value ?? 0;
  return [projectedLow.value ?? projected.value ?? 0, projectedHigh.value ?? projected.value ?? 0].map((end) =>
    direction === 'down' ? end <= goal : end >= goal,
  );
}
