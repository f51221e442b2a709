import { isSpread, isSum } from './amounts.ts';
import { fewCases, isOneOf, runsThatAdd, sumOfTop } from './chance-sums.ts';
import { partsOf, type Sums, waysOf } from './ways-to-add.ts';

/** Where a total is not the sum of its parts; `proven`: elsewhere it is the sum of the same parts. */
export interface Unequal {
  readonly across: number;
  readonly sum: number;
  readonly total: number;
  readonly proven: boolean;
  /** The lines that were added up. */
  readonly parts: readonly number[];
}

/**
 * Finds where a total is not the sum of the lines beside it. Which of them are its parts — all, those not set in, the
 * members, those numbered 一、二、, the subtotals, the others — is told by what adds up in another column; where nothing does, only lines that are all alike count.
 */
export function unequalSums(sums: Sums): readonly Unequal[] {
  const ways = waysOf(sums);
  const adds = (way: readonly number[], across: number) => {
    const total = sums.at(sums.total, across);
    return total !== null && isSpread(partsOf(sums, way, across)) && isSum(total, partsOf(sums, way, across));
  };
  const columns = ways.map((way) => sums.across.filter((across) => adds(way, across)));
  const counts = columns.map(({ length }) => length);
  const isWeighty = (across: number) => (sums.at(sums.total, across)?.value ?? 0) >= fewCases;
  // What adds up in few columns only, or where there is next to nothing, does so by chance, or where the others are blank.
  const adding = ways.filter(
    (_, index) => columns[index]?.some(isWeighty) && 2 * (counts[index] ?? 0) >= Math.max(...counts),
  );
  const [alike] = ways;
  const likely = adding.length > 0 ? adding : ways.length === 1 && alike !== undefined ? [alike] : [];
  const [first] = likely;
  if (first === undefined) return [];
  const sumAt = (across: number) => partsOf(sums, first, across).reduce((all, { value }) => all + value, 0);
  const less = sums.across.filter((across) => sumAt(across) < (sums.at(sums.total, across)?.value ?? 0));
  // Where parts are left out mostly, they come to one total by chance: 合计 over 医院 and 基层 of some few beds.
  const isLeftOut = less.length > 1 && less.length > (columns[ways.indexOf(first)]?.length ?? 0);
  return sums.across.flatMap((across) => {
    const total = sums.at(sums.total, across);
    if (total === null || likely.some((way) => isSum(total, partsOf(sums, way, across)))) return [];
    const parts = partsOf(sums, first, across);
    if (runsThatAdd(total, parts) > 1 || isOneOf(sums, first, across)) return [];
    const sum = sumAt(across);
    const proven = adding.length > 0;
    if (!proven && sumOfTop(parts) === total.value) return [];
    const isLess = sum < total.value && !sums.complete && total.value !== 2 * sum;
    if (!isSpread(parts) || (isLess && (!proven || isLeftOut || parts.length < first.length))) return [];
    const times = sum / total.value;
    if (!proven && (times === 2 || times === 3)) return [];
    return [{ across, sum, total: total.value, proven, parts: first }];
  });
}
