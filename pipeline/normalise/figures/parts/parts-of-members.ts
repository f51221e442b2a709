import type { Member } from '../../registers/vocabulary.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { adds } from './proven-parts.ts';

interface Line {
  readonly row: number;
  readonly path: Path;
}

/**
 * The names of lines below a member that divide it in a way which no measure of the block has, where they are it together in
 * every column: 三级医院, 二级医院, 一级医院 below 医院 in a table of beds by kind of institution.
 */
export function partsOfMembers(rows: RowPaths, columns: readonly Column[], grid: Grid): ReadonlySet<LabelUse> {
  const measures = columns.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? []));
  const divides = ({ dimension }: Member) => measures.some(({ dimensions }) => dimensions.includes(dimension));
  const found = new Set<LabelUse>();
  let host: Line | null = null;
  let parts: Line[] = [];
  const finish = () => {
    if (host === null) return;
    const { row } = host;
    const counted = columns.filter(({ index }) => numberIn(grid.rows[row]?.[index]) !== null);
    const slotsIn = (index: number) => parts.flatMap((part) => grid.rows[part.row]?.[index] ?? []);
    const isAll = counted.length > 0 && counted.every(({ index }) => adds(slotsIn(index), grid.rows[row]?.[index]));
    if (isAll) for (const use of parts.flatMap(({ path }) => path)) found.add(use);
    host = null;
    parts = [];
  };
  for (const [row, path] of rows) {
    const members = path.flatMap(({ facets }) => facets?.members ?? []);
    const isOnlyMember = path.length === 1 && Object.keys(path[0]?.facets ?? {}).join() === 'members';
    if (isOnlyMember && !members.some(divides) && host !== null) {
      parts.push({ row, path });
      continue;
    }
    finish();
    if (isOnlyMember && members.some(divides)) host = { row, path };
  }
  finish();
  return found;
}
