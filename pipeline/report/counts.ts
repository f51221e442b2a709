import type { SummaryRow } from '../model/evaluation.ts';
import type { Report, VerdictClass, VerdictCount } from '../model/report.ts';
import { verdictClass } from './verdict-class.ts';

/** Promises by list and verdict, in the order of the summary; a verdict with two wordings is two verdicts to a reader. */
export function countsOf(summary: readonly SummaryRow[]): readonly VerdictCount[] {
  const counts = new Map<string, VerdictCount>();
  for (const row of summary) {
    const key = `${row.list}/${row.verdict_zh}`;
    const before = counts.get(key);
    counts.set(key, {
      list: row.list,
      verdict: row.verdict,
      verdictZh: row.verdict_zh,
      verdictClass: verdictClass(row.verdict),
      total: (before?.total ?? 0) + row.promises,
      binding: (before?.binding ?? 0) + (row.nature === '约束性' ? row.promises : 0),
      expected: (before?.expected ?? 0) + (row.nature === '约束性' ? 0 : row.promises),
    });
  }
  return [...counts.values()];
}

const order: readonly VerdictClass[] = ['bad', 'fair', 'good', 'gap'];

/** Projects by verdict: as promises are counted, what is behind first and what is unknown last; alike ones as they first come. */
export function projectCountsOf(projects: Report['projects']): Report['projectCounts'] {
  const counts = new Map<string, Report['projectCounts'][number]>();
  for (const { verdictZh, verdictClass: group } of projects) {
    counts.set(verdictZh, { verdictZh, verdictClass: group, total: (counts.get(verdictZh)?.total ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (left, right) => order.indexOf(left.verdictClass) - order.indexOf(right.verdictClass),
  );
}
