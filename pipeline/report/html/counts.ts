import type { Report, VerdictCount } from '../../model/report.ts';
import { verdictMarks } from '../charts/marks.ts';

/** The letters of a verdict beyond which its column of the narrow table is set wider. */
const longVerdict = 8;

/** The verdicts of one list with their counts, each with its mark. */
export function countsOf({ counts }: Pick<Report, 'counts'>, list: VerdictCount['list']) {
  return counts
    .filter((count) => count.list === list)
    .map((count) => ({
      ...count,
      mark: verdictMarks[count.verdictClass],
      long: count.verdictZh.length > longVerdict,
    }));
}

/** How many indicators are counted: all, 约束性 and 预期性. */
export function totalsOf({ counts }: Pick<Report, 'counts'>) {
  const targets = counts.filter(({ list }) => list === 'target');
  const sum = (key: 'total' | 'binding' | 'expected') => targets.reduce((total, count) => total + count[key], 0);
  return { total: sum('total'), binding: sum('binding'), expected: sum('expected') };
}
