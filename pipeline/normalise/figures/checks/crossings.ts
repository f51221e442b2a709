import { remembered } from '../../memory/remembered.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Taken } from '../values/taken.ts';
import type { AxisLine } from './axis-lines.ts';

/** Where a line has a number, with the numbers of its parts there. */
export interface Crossing {
  readonly at: number;
  readonly number: number;
  readonly numbers: readonly number[];
}

/** The places where a line has a number and lines that may be its parts have figures. */
export function crossingsOf({ cells }: AxisLine, parts: readonly AxisLine[]): readonly Crossing[] {
  return [...cells].flatMap(([at, slot]) => {
    const number = numberIn(slot);
    const numbers = parts.flatMap((part) => (part.read.has(at) ? (numberIn(part.cells.get(at)) ?? []) : []));
    return number === null || numbers.length === 0 ? [] : [{ at, number, numbers }];
  });
}

/** The printed numbers of figures that are not divided, by what they are of. */
export type Totals = ReadonlyMap<string, number | null>;

/** The undivided figures of a block. */
export function totalsOf(taken: readonly Taken[]): Totals {
  const whole = taken.filter(({ figure }) => figure.breakdown === '').reverse();
  return new Map(whole.map(({ figure, slot }) => [keyOf(figure), numberIn(slot)]));
}

function keyOf({ measure, year, area }: Figure): string {
  return `${measure.name}｜${year}｜${area}`;
}

/** The total that parts divide, read anywhere in the block. */
export function totalAt(parts: readonly AxisLine[], at: number, totals: Totals): number | null {
  const figure = parts.flatMap(({ read }) => read.get(at)?.figure ?? []).at(0);
  return figure === undefined ? null : (totals.get(keyOf(figure)) ?? null);
}

/** The lines that have a number at a place, with the sum of these; each place is worked out once. */
export function numberedAt(
  lines: readonly AxisLine[],
): (at: number) => { readonly lines: readonly AxisLine[]; readonly sum: number } {
  return remembered((at) => {
    const numbered = lines.filter(({ cells }) => numberIn(cells.get(at)) !== null);
    return { lines: numbered, sum: sumOf(numbered.flatMap(({ cells }) => numberIn(cells.get(at)) ?? [])) };
  });
}

/** The sum of printed numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Whether two printed numbers are one but for the last bits of their sums. */
export function isEqual(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) <= Math.abs(one) * 1e-9;
}
