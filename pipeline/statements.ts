import { printedFolder } from './collect.ts';
import type { Edition } from './model/plan.ts';
import { readStatement, type Statement } from './report/statement.ts';

/** The compiling units' own words (评估说明.md), read once for each area and year that is reported on. */
export function statementsOf(editions: readonly Edition[], raw: string): readonly Statement[] {
  const wanted = new Map(editions.map(({ plan, year }) => [`${plan.area}/${year}`, { area: plan.area, year }]));
  return [...wanted.values()].map(({ area, year }) => readStatement(raw, printedFolder(raw), area, year));
}
