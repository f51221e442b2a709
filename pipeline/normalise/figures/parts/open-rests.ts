import type { Dictionary } from '../../registers/dictionary.ts';
import { sistersOf } from '../../registers/divisions.ts';
import type { Member } from '../../registers/vocabulary.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import { indentOf, isMarked, standsWithin } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { besides, type Entry, entriesIn, isHost, isRate } from './axis-entries.ts';

/** The labels 其他 of a block that are not the rest of a whole division. */
export interface OpenRests {
  /** With the members that do not stand beside it: what it is the rest of may have them in it. */
  readonly open: ReadonlyMap<LabelUse, string>;
  /** Behind the kinds of one member (综合医院, 其他 below 医院): what is left of those. */
  readonly nested: ReadonlySet<LabelUse>;
}

/** Finds the labels 其他 that may be another rest than that of all members of their dimension. */
export function openRests(
  rows: RowPaths,
  columns: readonly Column[],
  table: Table,
  grid: Grid,
  dictionary: Dictionary,
): OpenRests {
  const open = new Map<LabelUse, string>();
  const nested = new Set<LabelUse>();
  for (const axis of entriesIn(rows, columns, table, grid))
    for (const entry of axis) {
      const rest = entry.path.find(({ facets }) => restIn(facets?.members) !== null);
      const member = restIn(rest?.facets?.members);
      if (rest === undefined || member === null) continue;
      const group = groupOf(entry, rest, member, axis);
      const named = (each: Entry) => memberOf(each, member)?.facets?.members?.map(({ name }) => name) ?? [];
      const listed = new Set(group.flatMap(named));
      const missing = sistersOf(member, dictionary).filter(({ name }) => !isRest(name) && !listed.has(name));
      const others = group.filter((each) => each !== entry && !isTotal(each) && !isRate(each));
      // Alone below 机构类别 it says itself what it is the rest of.
      if (others.length === 0) continue;
      if (missing.length > 0) open.set(rest, missing.map(({ name }) => name).join('、'));
      else if (isNested(entry, rest, member, group)) nested.add(rest);
    }
  return { open, nested };
}

const isRest = (name: string) => /^其他/u.test(name);

function restIn(members: readonly Member[] | undefined): Member | null {
  return members?.every(({ name }) => isRest(name)) === true ? (members[0] ?? null) : null;
}

/** The label of an entry that names a member of the dimension of another, and no rest. */
function memberOf({ path }: Entry, { dimension }: Member): LabelUse | undefined {
  return path.find(({ facets }) => facets?.members?.some((own) => own.dimension === dimension && !isRest(own.name)));
}

/** The entries that differ from one only in what stands in the place of 其他. */
function groupOf(entry: Entry, rest: LabelUse, member: Member, axis: readonly Entry[]): readonly Entry[] {
  const own = besides(entry.path, rest);
  return axis.filter((each) => {
    const beside = each.path.find((use) => each.level(use) === entry.level(rest)) ?? each.path.at(-1);
    return each.part === entry.part && besides(each.path, memberOf(each, member) ?? beside) === own;
  });
}

function isTotal({ path }: Entry): boolean {
  return isHost(path) || path.some(({ facets }) => facets?.total !== undefined);
}

/** Whether 其他 stands within the member before it, or behind kinds of it that nothing but numbers sets apart. */
function isNested(entry: Entry, rest: LabelUse, member: Member, group: readonly Entry[]): boolean {
  const before = group.slice(0, group.indexOf(entry));
  const host = before.findLast((each) => memberOf(each, member) !== undefined);
  const over = host === undefined ? undefined : memberOf(host, member);
  if (host === undefined || over === undefined) return false;
  const between = before
    .slice(before.indexOf(host) + 1)
    .filter((each) => !isRate(each) && !isTotal(each) && each.path.at(-1)?.facets?.year === undefined);
  if (indentOf(rest) > indentOf(over) || (isMarked(rest) && !isMarked(over))) return true;
  const level = between.filter(({ path }) => path.every((use) => !standsWithin(use, over)));
  if (between.length > 0 && standsWithin(rest, over)) return true;
  if (level.length === 0) return false;
  const members = group.filter((each) => memberOf(each, member) !== undefined);
  const total = group.find(isTotal);
  const isWhole = total !== undefined && isSumOf(total, [...members, entry]);
  return !isWhole || isSumOf(host, [...level, entry]);
}

/** Whether every number of an entry is the sum of those of others. */
function isSumOf(whole: Entry, parts: readonly Entry[]): boolean {
  const counted = whole.numbers.flatMap((number, at) => (number === null ? [] : [{ number, at }]));
  const sumAt = (at: number) => parts.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0);
  return (
    counted.some(({ number }) => number > 0) &&
    counted.every(({ number, at }) => Math.abs(sumAt(at) - number) <= Math.abs(number) * 1e-9)
  );
}
