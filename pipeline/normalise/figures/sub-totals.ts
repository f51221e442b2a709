import type { Dictionary } from '../registers/dictionary.ts';
import type { Member } from '../registers/vocabulary.ts';
import { type Grid, numberIn } from '../sheet/grid.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';

/**
 * The headings 小计 beside which, under the same headings, stand members of one dimension and nothing else, which they are
 * the sum of on every line: 小计 男 女. A 小计 under no heading is beside all that the dimension has.
 */
export function subTotalsOf(
  columns: readonly Column[],
  rows: RowPaths,
  grid: Grid,
  dictionary: Dictionary,
): ReadonlySet<LabelUse> {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    // 其中 above the members only.
    const over = column.path.slice(0, -1).filter(({ facets }) => facets?.layout !== '分组');
    const key = over.map(({ slot }) => slot.anchor).join();
    if (column.path.at(-1)?.facets?.ignored === undefined) groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return new Set([...groups].flatMap(([key, group]) => subTotalIn(group, key === '', rows, grid, dictionary)));
}

function subTotalIn(
  group: readonly Column[],
  isAlone: boolean,
  rows: RowPaths,
  grid: Grid,
  { memberNames }: Dictionary,
): readonly LabelUse[] {
  const subs = group.filter(({ path }) => path.at(-1)?.facets?.total === 'sub');
  const parts = group.filter((column) => !subs.includes(column));
  const members = parts.map(({ path }) => path.at(-1)?.facets?.members ?? []);
  const [first = []] = members;
  const [alike] = first.filter(({ dimension }) =>
    members.every((each) => each.some((one) => one.dimension === dimension)),
  );
  const [sub, ...more] = subs;
  if (sub === undefined || more.length > 0 || members.length < 2 || alike === undefined) return [];
  const listed = new Set(members.flat().map(({ name }) => name));
  const isNeeded = ({ name, dimension, measures }: Member) =>
    dimension === alike.dimension &&
    !/^其他/u.test(name) &&
    (alike.measures.length > 0 ? measures.some((each) => alike.measures.includes(each)) : isAlone);
  if ([...memberNames.values()].flat().some((member) => isNeeded(member) && !listed.has(member.name))) return [];
  const isSum = (row: number) => {
    const numbers = parts.map(({ index }) => numberIn(grid.rows[row]?.[index]));
    const whole = numberIn(grid.rows[row]?.[sub.index]);
    const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
    return (
      whole === null || numbers.every((number) => number === null) || Math.abs(sum - whole) <= 1e-9 * Math.abs(sum)
    );
  };
  return [...rows.keys()].every(isSum) ? sub.path.slice(-1) : [];
}
