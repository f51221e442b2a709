import type { Plan } from './plan.ts';

/** The earliest year whose figures a plan reads: the year before the earliest baseline, for denominators of the year before. */
export function firstYearOf({ baselineYear, targets, commitments }: Plan): number {
  return Math.min(baselineYear, ...[...targets, ...commitments].map((promise) => promise.baselineYear)) - 1;
}
