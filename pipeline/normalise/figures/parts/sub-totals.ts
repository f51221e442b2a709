import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import type { Member } from '../../registers/vocabulary.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';

/**
 * The headings 小计 beside which, under the same headings, stand members of one dimension and nothing else, which they are
 * the sum of on every line: 小计 男 女. A 小计 under no heading is beside all that the dimension has. Under visits it is that
 * of the kinds that stand there: 门诊 急诊 小计 under 诊疗人次; people may be counted in several.
 */
export function subTotalsOf(
  columns: readonly Column[],
  rows: RowPaths,
  grid: Grid,
  dictionary: Dictionary,
): ReadonlySet<LabelUse> {
  const groups = new Map<string, Column[]>();
  const headed = new Map<string, Column[]>();
  for (const column of columns) {
    // 其中 above the members only.
    const over = column.path.slice(0, -1).filter(({ facets }) => facets?.layout !== '分组');
    const key = over.map(({ slot }) => slot.anchor).join();
    const { ignored, derived } = column.path.at(-1)?.facets ?? {};
    if (ignored === undefined) groups.set(key, [...(groups.get(key) ?? []), column]);
    const isOfVisits = over.some(({ facets }) => facets?.measure?.unit === '人次');
    if (isOfVisits && derived === undefined) headed.set(key, [...(headed.get(key) ?? []), column]);
  }
  return new Set([
    ...[...groups].flatMap(([key, group]) => subTotalIn(group, key === '', rows, grid, dictionary)),
    ...[...headed.values()].flatMap((group) => wholeOfHeading(group, rows, grid, dictionary)),
  ]);
}

/** The last column below a heading, when it is the sum of those before it on every line, of which some line has several. */
function wholeOfHeading(
  group: readonly Column[],
  rows: RowPaths,
  grid: Grid,
  dictionary: Dictionary,
): readonly LabelUse[] {
  const subs = group.filter(({ path }) => path.at(-1)?.facets?.total === 'sub');
  const parts = group.filter((column) => !subs.includes(column));
  const [sub, ...more] = subs;
  if (sub === undefined || more.length > 0 || sub !== group.at(-1) || parts.length < 2) return [];
  if (!parts.every(({ path }) => unusedName(path.at(-1)?.text ?? '', dictionary) !== null)) return [];
  const isSpread = [...rows.keys()].some(
    (row) => parts.filter(({ index }) => numberAt(grid, row, index) > 0).length > 1,
  );
  return isSpread && isSumOnEveryLine(sub, parts, rows, grid) ? sub.path.slice(-1) : [];
}

function numberAt(grid: Grid, row: number, column: number): number {
  return numberIn(grid.rows[row]?.[column]) ?? 0;
}

function isSumOnEveryLine(sub: Column, parts: readonly Column[], rows: RowPaths, grid: Grid): boolean {
  return [...rows.keys()].every((row) => {
    const numbers = parts.map(({ index }) => numberIn(grid.rows[row]?.[index]));
    const whole = numberIn(grid.rows[row]?.[sub.index]);
    const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
    return (
      whole === null || numbers.every((number) => number === null) || Math.abs(sum - whole) <= 1e-9 * Math.abs(sum)
    );
  });
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
  return isSumOnEveryLine(sub, parts, rows, grid) ? sub.path.slice(-1) : [];
}
