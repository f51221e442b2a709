import type { NeededItem } from '../model/survey.ts';
import { departmentOrder, type FindingsInput } from './context.ts';

/** What one department has not sent, or what was withheld of it, alike in these years. */
export interface Gap {
  readonly plan: string;
  readonly area: string;
  readonly department: string;
  readonly state: 'missing' | 'withheld';
  readonly years: readonly number[];
  /** How many measures or projects the department is asked for in those years. */
  readonly needed: number;
  readonly items: readonly string[];
  /** Promises that wait for them. */
  readonly promises: readonly string[];
}

/** All gaps, by plan, department and first year; years that lack the same are one gap. */
export function gapsOf(input: FindingsInput): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  const { items } = input.survey;
  for (const group of grouped(items)) {
    for (const state of ['missing', 'withheld'] as const) {
      const [first, ...rest] = group.filter((item) => item.state === state);
      if (first === undefined) continue;
      const lacking = [first, ...rest];
      const { plan, area, department, year } = first;
      const names = lacking.map(({ item }) => item);
      const promises = [...new Set(lacking.flatMap((item) => item.promises))].sort();
      const key = JSON.stringify([plan, area, department, state, group.length, names, promises]);
      const before = gaps.get(key)?.years ?? [];
      const years = [...before, year];
      gaps.set(key, { plan, area, department, state, years, needed: group.length, items: names, promises });
    }
  }
  const plans = input.plans.map(({ id }) => id);
  const order = departmentOrder(input);
  const ownArea = (gap: Gap): number =>
    input.plans.some((plan) => plan.id === gap.plan && plan.area === gap.area) ? 0 : 1;
  return [...gaps.values()].sort(
    (left, right) =>
      plans.indexOf(left.plan) - plans.indexOf(right.plan) ||
      ownArea(left) - ownArea(right) ||
      order.indexOf(left.department) - order.indexOf(right.department) ||
      (left.years[0] ?? 0) - (right.years[0] ?? 0),
  );
}

/** The items of each plan, area, department and year, years rising. */
function grouped(items: readonly NeededItem[]): readonly (readonly NeededItem[])[] {
  const groups = new Map<string, NeededItem[]>();
  for (const item of [...items].sort((left, right) => left.year - right.year)) {
    const key = JSON.stringify([item.plan, item.area, item.department, item.year]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** 2021—2023、2025年 */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return `${runs.map(([from, to]) => (from === to ? from : `${from}—${to}`)).join('、')}年`;
}

/** 没有报送（2 项）, 缺 1 项, 扣下 1 项 */
export function lackText({ state, items, needed }: Gap): string {
  if (state === 'withheld') return `扣下 ${items.length} 项`;
  return items.length === needed ? `没有报送（${needed} 项）` : `缺 ${items.length} 项`;
}
