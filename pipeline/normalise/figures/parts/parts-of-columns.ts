import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { besideResidents } from './other-names.ts';

/**
 * The unknown headings beside 合计 under which every line has its total in parts (户籍 | 非户籍 | 合计), of measures without
 * members that one of them might be, or with names that are known to be none. The total is read; nobody needs them.
 */
export function partsOfColumns(
  rows: RowPaths,
  columns: readonly Column[],
  grid: Grid,
  dictionary: Dictionary,
): ReadonlySet<LabelUse> {
  const found = new Set<LabelUse>();
  for (const total of columns.filter(({ path }) => path.at(-1)?.facets?.total === 'all')) {
    const beside = columns.filter((column) => column !== total && overOf(column) === overOf(total));
    const parts = beside.filter(({ path }) => path.at(-1)?.facets === null);
    const measures = [...[...rows.values()].flat(), ...total.path].flatMap(({ facets }) => facets?.measure ?? []);
    if (besideResidents(parts.flatMap(({ path }) => path.slice(-1))) !== '') continue;
    if (parts.length < 2 || beside.some((column) => isPart(column) && !parts.includes(column))) continue;
    const isOther = parts.every(({ path }) => unusedName(path.at(-1)?.text ?? '', dictionary) !== null);
    if (measures.length === 0 || (!isOther && measures.some(({ dimensions }) => dimensions.length > 0))) continue;
    if (isDivided(total, parts, rows, grid))
      for (const { path } of parts) for (const use of path.slice(-1)) found.add(use);
  }
  return found;
}

function isDivided(total: Column, parts: readonly Column[], rows: RowPaths, grid: Grid): boolean {
  const lines = [...rows.keys()].map((row) => ({
    whole: numberIn(grid.rows[row]?.[total.index]),
    numbers: parts.map(({ index }) => numberIn(grid.rows[row]?.[index])),
  }));
  const filled = lines.filter(({ numbers }) => numbers.some((number) => number !== null));
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  const isSum = ({ whole, numbers }: (typeof lines)[number]) =>
    whole !== null && Math.abs(sum(numbers) - whole) <= Math.abs(whole) * 1e-9;
  const isSpread = filled.some(({ numbers }) => numbers.filter((number) => (number ?? 0) > 0).length > 1);
  return isSpread && filled.every(isSum);
}

/** A heading that may say a part of the total beside it. */
function isPart({ path }: Column): boolean {
  const facets = path.at(-1)?.facets;
  return (facets?.ignored ?? facets?.layout) === undefined;
}

function overOf({ path }: Column): string {
  return path
    .slice(0, -1)
    .map(({ slot }) => slot.anchor)
    .join();
}
