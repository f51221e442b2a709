import type { Report, VerdictCount } from '../../model/report.ts';
import { verdictMarks } from '../charts-marks.ts';

/** The summary of one list: its verdicts with their counts, and the sums of the columns. */
export function countsOf(report: Report, list: VerdictCount['list']) {
  const counts = report.counts.filter((count) => count.list === list);
  const sum = (key: 'total' | 'binding' | 'expected') => counts.reduce((total, count) => total + count[key], 0);
  return {
    rows: counts.map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] })),
    total: sum('total'),
    binding: sum('binding'),
    expected: sum('expected'),
  };
}

/** The different texts of a list in the order of their first appearance, blanks left out. */
export function choices(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
