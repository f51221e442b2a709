import type { LabelReader } from '../labels/facets.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { columnGroups } from './column-groups.ts';
import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './table.ts';

/** The labels over each column, from the top; a heading of several columns counts for each of them, merged or not. */
export function columnPaths(grid: Grid, table: Table, label: LabelReader): readonly Path[] {
  const groups = table.headers.slice(0, -1).map((_, level) => columnGroups(grid, table, level, label));
  const paths = Array.from({ length: grid.width }, (_, column) => {
    const seen = new Set<number>();
    const path = table.headers.flatMap((header, level): readonly LabelUse[] => {
      const own = grid.rows[header]?.[column];
      const group = groups[level]?.get(column) ?? null;
      const slot = own?.kind === 'blank' ? group?.slot : own;
      if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return [];
      seen.add(slot.anchor);
      if (group?.unclear === true) return [group];
      return [{ text: slot.text, facets: label(slot.text), slot }];
    });
    return path.map((use, level) => (isAmong(use) ? partOf(grid, use, path.slice(level + 1), label) : use));
  });
  return withoutTranslations(paths);
}

/** Without Year below 年份: an unknown heading in English says again what stands over a column of names alone. */
function withoutTranslations(paths: readonly Path[]): readonly Path[] {
  const columns = new Map<number, number>();
  for (const { slot } of paths.flat()) columns.set(slot.anchor, (columns.get(slot.anchor) ?? 0) + 1);
  return paths.map((path) =>
    path.filter(({ facets, text }, level) => {
      const over = path[level - 1];
      const isOwn = over !== undefined && columns.get(over.slot.anchor) === 1 && isOfNames(over);
      return !isOwn || facets !== null || !isEnglish.test(text);
    }),
  );
}

function isOfNames({ facets }: LabelUse): boolean {
  return facets?.layout === '标签' || facets?.layout === '年份栏';
}

const isEnglish = /^(?=.*[a-z]{3})[a-z\s.,'’&/%()（）-]+$/iu;

function isAmong({ text }: LabelUse): boolean {
  return /^其中:?$/u.test(nameKey(text));
}

/** 其中 over names stands for the measure in the heading left of it; over nothing, or years, it does not say which part. */
function partOf({ rows }: Grid, use: LabelUse, below: Path, label: LabelReader): LabelUse {
  const { slot } = use;
  const isNamed = ({ facets }: LabelUse) => facets === null || Object.keys(facets).some((key) => !general.has(key));
  if (!below.some(isNamed)) return { ...use, facets: null };
  const left = (rows[slot.row] ?? [])
    .slice(0, slot.merge?.left ?? slot.column)
    .findLast((candidate) => candidate.kind === 'text');
  const facets = left === undefined ? null : label(left.text);
  if (left === undefined) return use;
  if (facets?.measure !== undefined) return { text: left.text, facets, slot: left };
  // 公立医院职工 | 其中: 注册护士数 are theirs; 朝阳区, 2023年 and 合计 are no whole of another kind.
  const isOther = facets === null || facets.ignored !== undefined || facets.members !== undefined;
  return isOther && hasNumbers(rows, left) ? { text: left.text, facets: null, slot: left } : use;
}

/** Whether numbers stand below a heading, which therefore is none of names. */
function hasNumbers(rows: Grid['rows'], { row, column }: Grid['rows'][number][number]): boolean {
  return rows.slice(row + 1).some((line) => line[column]?.kind === 'number');
}

/** What a heading says besides a name. */
const general: ReadonlySet<string> = new Set(['year', 'area', 'total', 'units', 'layout']);
