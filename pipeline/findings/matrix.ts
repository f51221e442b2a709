import type { Plan } from '../model/plan.ts';
import type { NeededItem } from '../model/survey.ts';
import { departmentOrder, type FindingsInput } from './context.ts';

/** What of a department's measures, or of the ledger's projects, is there for one year; none needed: `—`. */
export interface MatrixCell {
  readonly needed: number;
  readonly present: number;
  /** `12/12`, `9/12 缺3`, `10/12 缺1扣1`, `无`. */
  readonly text: string;
}

/** A row of the matrix: one department of one area. */
interface MatrixRow {
  readonly area: string;
  readonly department: string;
  /** The department, with the area when it is not the plan's own. */
  readonly label: string;
  /** One a year of the matrix. */
  readonly cells: readonly MatrixCell[];
}

/** Which department's figures are there for which year: one plan. */
export interface Matrix {
  readonly plan: Plan;
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

/** A matrix for every plan that has data; the plan's own area first, then the reference area. */
export function matricesOf(input: FindingsInput): readonly Matrix[] {
  const order = departmentOrder(input);
  return input.plans.flatMap((plan) => {
    const items = input.survey.items.filter((item) => item.plan === plan.id);
    if (items.length === 0) return [];
    const years = [...new Set(items.map(({ year }) => year))].sort((left, right) => left - right);
    const rows = [plan.area, plan.referenceArea].flatMap((area) =>
      order.flatMap((department) => {
        const own = items.filter((item) => item.area === area && item.department === department);
        if (own.length === 0) return [];
        const label = area === plan.area ? department : `${department}（${area}）`;
        const cells = years.map((year) => cellOf(own.filter((item) => item.year === year)));
        return [{ area, department, label, cells }];
      }),
    );
    return [{ plan, years, rows }];
  });
}

function cellOf(items: readonly NeededItem[]): MatrixCell {
  const count = (wanted: NeededItem['state']): number => items.filter(({ state }) => state === wanted).length;
  const [needed, present, missing, withheld] = [items.length, count('present'), count('missing'), count('withheld')];
  const lacking = `${missing > 0 ? `缺${missing}` : ''}${withheld > 0 ? `扣${withheld}` : ''}`;
  const text =
    needed === 0 ? '—' : missing === needed ? '无' : `${present}/${needed}${lacking === '' ? '' : ` ${lacking}`}`;
  return { needed, present, text };
}
