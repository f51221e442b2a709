import type { YearResult } from '../model/report.ts';
import { noNumber } from './printed.ts';

/** What stands in place of a verdict on the base year. */
export const unjudged = '（基期年，不评）';

/** True for the base year of a report on a later one: it has a value, of the data or the plan's own, but nothing to be judged against. */
export function isBaseYear({ year, value }: YearResult, baseYear: number, dataYear: number): boolean {
  return year === baseYear && year < dataYear && value.text !== noNumber.text;
}
