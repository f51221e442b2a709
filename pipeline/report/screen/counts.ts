import type { Report, VerdictCount } from '../../model/report.ts';
import { verdictMarks } from '../charts/marks.ts';
import type { CountBook } from './prose/count-book.ts';
import { sumOf } from './prose/count-book.ts';
import { wholes } from './prose/count-guess.ts';
import { countedProjects, countedPromises } from './prose/counted.ts';

const lists = {
  target: { name: '主要指标', table: '指标总表' },
  commitment: { name: '量化承诺', table: '承诺总表' },
} as const;

/** The summary of one list: its verdicts with their counts, and the sums of the columns; every count opens what it counts. */
export function countsOf(report: Report, list: VerdictCount['list'], book: CountBook) {
  const counts = report.counts.filter((count) => count.list === list);
  const sum = (key: 'total' | 'binding' | 'expected') => counts.reduce((total, count) => total + count[key], 0);
  const items = list === 'target' ? wholes(report) : report.commitments.filter(({ parent }) => parent === null);
  const cell = (total: number, verdict: string, nature: string) => {
    const found = items.filter(
      (item) =>
        (verdict === '' || item.current.verdictZh === verdict) &&
        (nature === '' || (nature === '约束性') === (item.nature === '约束性')),
    );
    const counted = countedPromises(found, report);
    return book.figure({
      words: `${verdict === '' ? '全部' : `${verdict}的`}${nature}${lists[list].name}${list === 'target' ? '（不含分级指标）' : ''}`,
      unit: '项',
      text: String(total),
      how: sumOf(counted),
      items: counted,
      filter: { list, verdict, nature, table: lists[list].table },
    });
  };
  return {
    rows: counts.map((count) => ({
      ...count,
      mark: verdictMarks[count.verdictClass],
      total: cell(count.total, count.verdictZh, ''),
      binding: cell(count.binding, count.verdictZh, '约束性'),
      expected: cell(count.expected, count.verdictZh, '预期性'),
    })),
    total: cell(sum('total'), '', ''),
    binding: cell(sum('binding'), '', '约束性'),
    expected: cell(sum('expected'), '', '预期性'),
  };
}

/** The projects of each verdict with their count. */
export function projectCountsOf(report: Report, book: CountBook) {
  return report.projectCounts.map((count) => ({
    ...count,
    mark: verdictMarks[count.verdictClass],
    total: book.figure({
      words: `${count.verdictZh}的重点项目`,
      unit: '个',
      text: String(count.total),
      how: '',
      items: countedProjects(report.projects.filter(({ verdictZh }) => verdictZh === count.verdictZh)),
      filter: { list: 'project', verdict: count.verdictZh, nature: '', table: '项目总表' },
    }),
  }));
}

/** The different texts of a list in the order of their first appearance, blanks left out. */
export function choices(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
