import type { WrittenRecord } from '../../model/evaluation.ts';
import type { ReportIndicator } from '../../model/report.ts';
import type { SourceCell } from './cells.ts';
import { type Entry, wordsEntry } from './figure.ts';

/** What persons have written about a promise in one year, or about the cells that it comes from, as lines with who and when. */
export function recordEntries(
  records: readonly WrittenRecord[],
  item: ReportIndicator,
  year: number,
  cells: readonly SourceCell[],
): readonly Entry[] {
  const subjects = new Set([item.name, ...cells.flatMap(({ measure, breakdown }) => labelsOf(measure, breakdown))]);
  return records
    .filter((record) => record.year === year && subjects.has(record.subject) && !isSaid(record, item))
    .map(({ kind, text, name, date }) => wordsEntry(kind, `${text}（${name}，${date}）`));
}

function labelsOf(measure: string, breakdown: string): readonly string[] {
  if (measure === '') return [];
  return breakdown === '' ? [measure] : [`${measure}（${breakdown}）`];
}

/** The reason and the manual verdict of the data year stand among the facts of the promise. */
function isSaid({ name, date }: WrittenRecord, { reason, manual }: ReportIndicator): boolean {
  return reason.endsWith(`（${name}，${date}）`) || (manual !== null && manual.name === name && manual.date === date);
}
