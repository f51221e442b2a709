import type { Report, ReportIndicator, ReportProject } from '../../../model/report.ts';
import type { Counted } from './count-book.ts';

export type Subject = ReportIndicator | ReportProject;

/** What a number of a sentence may count, and in which words. */
export interface Guess {
  readonly words: string;
  readonly items: readonly Counted[];
}

/** The indicators that are counted: parts of others are not. */
export function wholes({ indicators }: Report): readonly ReportIndicator[] {
  return indicators.filter(({ parent }) => parent === null);
}
