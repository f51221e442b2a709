import type { Member } from '../../registers/vocabulary.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { adds } from './proven-parts.ts';

/**
 * The members over the columns behind that of a measure which is not divided so, where they are it together in every line:
 * 男 and 女 in 总人口 | 男 | 女 | 出生 | 死亡. They are parts of it and of no other measure of the table.
 */
export function partsBeside(rows: RowPaths, columns: readonly Column[], grid: Grid): ReadonlySet<LabelUse> {
  const found = new Set<LabelUse>();
  columns.forEach((host, at) => {
    const [measure, ...others] = host.path.flatMap(({ facets }) => facets?.measure ?? []);
    if (measure === undefined || others.length > 0 || host.path.some(({ facets }) => facets?.members !== undefined))
      return;
    const behind = columns.slice(at + 1);
    const end = behind.findIndex((column) => memberAlone(column) === null);
    const parts = end === -1 ? behind : behind.slice(0, end);
    const members = parts.flatMap((column) => memberAlone(column) ?? []);
    const [first] = members;
    const isOne = first !== undefined && members.every(({ dimension }) => dimension === first.dimension);
    if (parts.length < 2 || !isOne || measure.dimensions.includes(first.dimension)) return;
    const lines = [...rows.keys()].filter((row) =>
      [host, ...parts].some(({ index }) => numberIn(grid.rows[row]?.[index]) !== null),
    );
    const isSum = (row: number) =>
      adds(
        parts.flatMap(({ index }) => grid.rows[row]?.[index] ?? []),
        grid.rows[row]?.[host.index],
      );
    if (lines.length > 0 && lines.every(isSum)) for (const { path } of parts) for (const use of path) found.add(use);
  });
  return found;
}

/** The member that is all a column is headed with. */
function memberAlone({ path }: Column): Member | null {
  const [use, ...over] = path;
  const isAlone = over.length === 0 && Object.keys(use?.facets ?? {}).join() === 'members';
  return isAlone ? (use?.facets?.members?.[0] ?? null) : null;
}
