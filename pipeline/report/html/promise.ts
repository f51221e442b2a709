import type { Report, ReportIndicator } from '../../model/report.ts';
import { verdictMarks } from '../charts/marks.ts';
import { fullName } from '../names.ts';
import { blockRemarks, reasonText, rowRemarks } from '../narrative/remarks.ts';
import { sourcesOf } from './sources.ts';

/** Letters at the end of a name that stay together, so that no mark behind it stands alone on a line. */
const heldLetters = 3;

/** One promise as rows, blocks and appendices print it. */
export function promiseOf(item: ReportIndicator, report: Report, periodYears: readonly number[]) {
  const name = fullName(item, item.list === 'target' ? report.indicators : report.commitments);
  const letters = [...name];
  return {
    ...item,
    fullName: name,
    nameHead: letters.slice(0, -heldLetters).join(''),
    nameTail: letters.slice(-heldLetters).join(''),
    isTarget: item.list === 'target',
    isPart: item.parent !== null,
    isBinding: item.nature === '约束性',
    mark: verdictMarks[item.verdictClass],
    values: periodYears.map((year) => item.years.find((result) => result.year === year)?.value.text ?? '—'),
    chapter: item.citation.split('：')[0] ?? '',
    remarks: rowRemarks(item),
    reasonText: reasonText(item),
    gapText: blockRemarks(item),
    cells: sourcesOf(item.current.origins),
  };
}

export type PrintedPromise = ReturnType<typeof promiseOf>;

/** The rows of a table with a heading wherever the dimension changes. */
export function grouped(promises: readonly PrintedPromise[]) {
  return promises.map((promise, index) => {
    const changes = promise.dimension !== '' && promises[index - 1]?.dimension !== promise.dimension;
    return { ...promise, heading: changes ? promise.dimension : '' };
  });
}

/** The elapsed share that all indicators have in common; blank when they differ and every row must say its own. */
export function sharedTauOf(indicators: readonly ReportIndicator[]): string {
  const texts = [...new Set(indicators.map(({ current }) => current.tau.text))];
  return texts.length === 1 ? (texts[0] ?? '') : '';
}
