import type { Report } from '../../model/report.ts';

/** The years of the tables, rising: from the year after the base year to the data year; the data year alone where it is not later. */
export function periodYears({ plan, year }: Pick<Report, 'plan' | 'year'>): readonly number[] {
  const first = Math.min(plan.baselineYear + 1, year);
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}
