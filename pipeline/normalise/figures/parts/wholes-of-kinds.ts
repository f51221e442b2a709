import type { Dictionary } from '../../registers/dictionary.ts';
import { kindsOf } from '../../registers/kinds.ts';
import type { Member } from '../../registers/vocabulary.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** A line or a column with its numbers, in the order of the columns or of the lines. */
interface Entry {
  readonly path: Path;
  readonly numbers: readonly (number | null)[];
  /** The member that names all of its kinds, 医院; null for none. */
  readonly whole: Member | null;
  /** The member of the dimension of kinds, 三级医院; null for none. */
  readonly kind: Member | null;
}

/**
 * The labels that name what all members of another dimension are kinds of (医院 of 三级医院, 二级医院, 一级医院) where they stand
 * for the total of these: every number of theirs is the sum of them, and nothing on their axis makes them a part (总计,
 * 基层医疗卫生机构). Their 合计 or 小计 goes with them.
 */
export function wholesOfKinds(
  rows: RowPaths,
  columns: readonly Column[],
  grid: Grid,
  dictionary: Dictionary,
): ReadonlySet<LabelUse> {
  const kinds = kindsOf(dictionary);
  const entry = (path: Path, numbers: readonly (number | null)[]): Entry => {
    const members = path.flatMap(({ facets }) => facets?.members ?? []);
    const kind = members.find(({ dimension }) => kinds.has(dimension)) ?? null;
    const wholes = new Set(kinds.values());
    return { path, numbers, kind, whole: members.find(({ name }) => wholes.has(name)) ?? null };
  };
  const lines = [...rows].filter(([, path]) => isRead(path));
  const upright = columns.filter(({ path }) => isRead(path));
  const at = (row: number, column: number) => numberIn(grid.rows[row]?.[column]);
  const across = lines.map(([row, path]) =>
    entry(
      path,
      upright.map(({ index }) => at(row, index)),
    ),
  );
  const down = upright.map(({ index, path }) =>
    entry(
      path,
      lines.map(([row]) => at(row, index)),
    ),
  );
  return new Set([
    ...runsOf(across).flatMap((group) => wholeIn(group, across)),
    ...groupsOf(down).flatMap((group) => wholeIn(group, down)),
  ]);
}

/** No label of a line or of a column is unknown or not read, as a rate is. */
function isRead(path: Path): boolean {
  return path.length > 0 && path.every(({ facets }) => facets !== null && facets.ignored === undefined);
}

/** Lines one after another that name the whole or a kind, under the same names. */
function runsOf(lines: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let last: string | null = null;
  for (const line of lines) {
    const key = restOf(line);
    if (key !== null && key === last) runs.at(-1)?.push(line);
    else if (key !== null) runs.push([line]);
    last = key;
  }
  return runs;
}

/** Columns that name the whole or a kind, of one measure each: 医院 and 三级医院, each over 实际开放总床日数 and 实际占用总床日数. */
function groupsOf(columns: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const column of columns) {
    const key = restOf(column);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** What a line or a column says besides the whole, the kind, a total and 其中; null where it names neither whole nor kind. */
function restOf({ path, whole, kind }: Entry): string | null {
  if (whole === null && kind === null) return null;
  const others = path.filter(
    ({ facets }) => facets?.members === undefined && facets?.total === undefined && facets?.layout !== '分组',
  );
  return others.map(({ text }) => nameKey(text)).join('｜');
}

function wholeIn(group: readonly Entry[], all: readonly Entry[]): readonly LabelUse[] {
  const [head, ...more] = group.filter(({ kind }) => kind === null);
  const parts = group.flatMap(({ kind, numbers }) => (kind === null ? [] : [{ kind, numbers }]));
  const whole = head?.whole ?? null;
  if (head === undefined || whole === null || more.length > 0 || parts.length < 2) return [];
  if (new Set(parts.map(({ kind }) => kind.dimension)).size > 1) return [];
  if (new Set(parts.map(({ kind }) => kind.name)).size < parts.length) return [];
  const isAbove = ({ path, whole: own }: Entry) =>
    own === null &&
    path.some(
      ({ facets }) =>
        facets?.total !== undefined || facets?.members?.some(({ dimension }) => dimension === whole.dimension) === true,
    );
  if (all.some(isAbove) || !isSum(head.numbers, parts)) return [];
  return head.path.filter(({ facets }) => facets?.members !== undefined || facets?.total !== undefined);
}

/** Whether all numbers of the whole are those of its kinds together, more than one of which are not 0. */
function isSum(whole: Entry['numbers'], parts: readonly Pick<Entry, 'numbers'>[]): boolean {
  const counted = whole.flatMap((number, at) => (number === null ? [] : [{ number, at }]));
  const numbersAt = (at: number) => parts.map(({ numbers }) => numbers[at] ?? 0);
  return (
    counted.some(({ at }) => numbersAt(at).filter((number) => number > 0).length > 1) &&
    counted.every(
      ({ number, at }) =>
        Math.abs(numbersAt(at).reduce((all, part) => all + part, 0) - number) <= Math.abs(number) * 1e-9,
    )
  );
}
