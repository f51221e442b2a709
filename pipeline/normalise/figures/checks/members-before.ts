import { numberIn } from '../../sheet/grid.ts';
import type { AxisLine } from './axis-lines.ts';
import { crossingsOf, isEqual, sumOf, type Totals, totalAt } from './crossings.ts';

/** The dimensions of the members that a line names; empty for none. */
export function dimensionOf({ use }: AxisLine): string {
  return use.facets?.members?.map(({ dimension }) => dimension).join() ?? '';
}

/** The sums of the members read before a line, by their dimension and the column or line that crosses them. */
type Earlier = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Adds what was read of a line. */
export function addTo(earlier: Map<string, Map<number, number>>, line: AxisLine | undefined): void {
  if (line === undefined) return;
  const sums = earlier.get(dimensionOf(line)) ?? new Map<number, number>();
  for (const at of line.read.keys()) {
    const number = numberIn(line.cells.get(at));
    if (number !== null) sums.set(at, (sums.get(at) ?? 0) + number);
  }
  earlier.set(dimensionOf(line), sums);
}

/** 医院 with its levels, then 基层 and 专业: with the members before the line, the run is the whole. */
export function isRestOfWhole(earlier: Earlier, host: AxisLine, run: readonly AxisLine[], totals: Totals): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const sums = earlier.get(dimensionOf(first));
  return crossingsOf(host, run).every(({ at, numbers }) => {
    const before = sums?.get(at);
    return before !== undefined && isEqual(before + sumOf(numbers), totalAt(run, at, totals));
  });
}
