import type { Edition } from './edition.ts';

/** The elapsed share of the plan's time, in percent. */
export function tauOf({ plan, year }: Pick<Edition, 'plan' | 'year'>): number {
  return ((year - plan.baseline_year) / (plan.period[1] - plan.baseline_year)) * 100;
}
