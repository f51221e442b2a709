import type { Measure } from '../../registers/vocabulary.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { adds } from './proven-parts.ts';

interface Line {
  readonly row: number;
  readonly path: Path;
}

/**
 * The names of lines below a measure that divide it in a way which the dictionary does not know, where they are it
 * together in every column: 临床, 口腔, 中医, 公共卫生 below 执业（助理）医师数. Its own line is read; nobody needs them.
 * @param whole the one measure of the block that a 合计 is of
 */
export function partsOfLines(
  rows: RowPaths,
  columns: readonly Column[],
  grid: Grid,
  { body }: Table,
  whole: Measure | null,
): ReadonlySet<LabelUse> {
  const found = new Set<LabelUse>();
  let host: (Line & { readonly measure: Measure }) | null = null;
  let parts: Line[] = [];
  const finish = () => {
    if (host !== null && isDivided(host, parts, columns, grid))
      for (const { path } of parts)
        for (const use of path) if (!isGroup(use, path) && isUnused(use, host.measure)) found.add(use);
    parts = [];
    host = null;
  };
  for (const { row, section } of body) {
    const path = rows.get(row) ?? [];
    const isTotal = path.length > 0 && path.every(({ facets }) => facets?.total === 'all' && facets.area === undefined);
    const measure =
      path.flatMap(({ facets }) => facets?.measure ?? [])[0] ?? (isTotal ? (whole ?? undefined) : undefined);
    if (section || measure !== undefined || path.some(isOther)) finish();
    if (measure !== undefined) host = { row, path, measure };
    else if (host !== null && path.length > 0) parts.push({ row, path });
  }
  finish();
  return found;
}

function isDivided(host: Line, parts: readonly Line[], columns: readonly Column[], grid: Grid): boolean {
  const counted = columns.filter(({ index }) => numberIn(grid.rows[host.row]?.[index]) !== null);
  const slotsIn = (index: number) => parts.flatMap(({ row }) => grid.rows[row]?.[index] ?? []);
  return counted.length > 0 && counted.every(({ index }) => adds(slotsIn(index), grid.rows[host.row]?.[index]));
}

/** A line that is no part of the one above. */
function isOther({ facets }: LabelUse): boolean {
  return (facets?.total ?? facets?.area ?? facets?.year ?? facets?.ignored) !== undefined;
}

/** 床位 in a column of its own before 公立 and 社会办 names no part. */
function isGroup(use: LabelUse, path: Path): boolean {
  return use.facets?.layout !== undefined && use !== path.at(-1);
}

/** A name that is no member of the measure; an unknown one might be, where it has any. */
function isUnused({ facets }: LabelUse, measure: Measure): boolean {
  if (facets === null) return measure.dimensions.length === 0;
  return !facets.members?.some(({ dimension }) => measure.dimensions.includes(dimension));
}
