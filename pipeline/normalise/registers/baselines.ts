import type { Dictionary } from './dictionary.ts';
import type { PlanYears } from './vocabulary.ts';

/** The dictionary with the years that tables of an area mean by 基期. */
export function withBaselines(dictionary: Dictionary, plans: readonly PlanYears[]): Dictionary {
  return { ...dictionary, plans };
}

/** The year that 基期 means in the data of an area and a year; null where no plan holds, or plans differ. */
export function baselineYear({ plans }: Dictionary, folder: { readonly area: string; readonly year: number }) {
  const held = (plans ?? []).filter(
    ({ area, period }) => area === folder.area && period.start <= folder.year && folder.year <= period.end,
  );
  const [year = null, ...others] = new Set(held.map((plan) => plan.baselineYear));
  return others.length > 0 ? null : year;
}
