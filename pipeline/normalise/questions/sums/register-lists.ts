import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';

/** So many parts of one thing that the register knows all of are a list of all that there is. */
const longList = 8;

const among = /^[\s\u3000]*(?:其中[:：]?|[#＃*])?[\s\u3000]*/u;

/** A part of the list with a line of its own above its parts. */
const group = /^[甲乙丙]类/u;

const shortened = /主要|部分|重点|前[十\d]|排名/u;

/**
 * Whether the lines are the parts of one thing that are not read, by one reason of ignored.csv, but for those that are
 * members: the diseases of a total.
 */
export function isOfRegister(lines: readonly number[], rows: RowPaths): boolean {
  const facets = lines.map((row) => rows.get(row)?.find((use) => use.facets?.ignored !== undefined)?.facets);
  const reasons = new Set(facets.flatMap((each) => each?.ignored ?? []));
  const isMember = (row: number) => rows.get(row)?.some((use) => use.facets?.members !== undefined) === true;
  const areKnown = lines.every((row, at) => facets[at]?.derived === undefined && (facets[at] ?? isMember(row)));
  const names = lines.flatMap((row) => rows.get(row)?.map(({ text }) => nameKey(text)) ?? []);
  if (names.some((name) => group.test(name))) return false;
  return reasons.size === 1 && areKnown && facets.filter((each) => each !== undefined).length > 1;
}

/** The first of the lines where all others are of one list of the register; none where they are not. */
export function totalOfRegister(lines: readonly number[], rows: RowPaths): readonly number[] {
  const [first, ...others] = lines;
  const uses = first === undefined ? [] : (rows.get(first) ?? []);
  const isPart = uses.some(({ facets }) => facets?.ignored !== undefined || facets?.members !== undefined);
  return first === undefined || uses.length === 0 || isPart || !isOfRegister(others, rows) ? [] : [first];
}

/** Whether a list of the register has all that there is: a long one without 其中 over which nothing says 主要, 前十位. */
export function isLongList(names: readonly string[], { context }: Reader): boolean {
  return names.length >= longList && !names.some(isMarked) && !context.titles.some((title) => shortened.test(title));
}

/** Whether lines are some only of those of a total: a few behind 其中. */
export function areSome(names: readonly string[]): boolean {
  return names.length < longList && names.some(isMarked);
}

function isMarked(name: string): boolean {
  return /其中|[#＃]/u.test(among.exec(name)?.[0] ?? '');
}

/** A name of a list without 其中 or what sets it in: its parts do not overlap. */
export function withoutAmong(name: string): string {
  return name.replace(among, '');
}
