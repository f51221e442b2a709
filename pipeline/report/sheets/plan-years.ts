import type { Report } from '../../model/report.ts';

/** The years of the plan up to the data year, rising; none when the data are older than the plan. */
export function planYears({ plan, year }: Pick<Report, 'plan' | 'year'>): readonly number[] {
  const { start } = plan.period;
  return Array.from({ length: Math.max(0, year - start + 1) }, (_, index) => start + index);
}
