import type { LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './tables.ts';

/** The labels over each column, from the top; a heading of several columns counts for each of them, merged or not. */
export function columnPaths(grid: Grid, table: Table, label: LabelReader): readonly Path[] {
  return Array.from({ length: grid.width }, (_, column) => {
    const seen = new Set<number>();
    return table.headers.flatMap((header, level) => {
      const own = grid.rows[header]?.[column];
      const slot = own?.kind === 'blank' ? spread(grid, table.headers, level, column, label) : own;
      if (slot === undefined || slot === null || slot.kind === 'blank' || seen.has(slot.anchor)) return [];
      seen.add(slot.anchor);
      return [partOf(grid, header, slot, label) ?? { text: slot.text, facets: label(slot.text), slot }];
    });
  });
}

/** 其中 as a heading of its own stands for the measure in the heading left of it. */
function partOf(grid: Grid, header: number, slot: Slot, label: LabelReader): LabelUse | null {
  if (!/^其中:?$/u.test(nameKey(slot.text))) return null;
  const left = (grid.rows[header] ?? [])
    .slice(0, slot.merge?.left ?? slot.column)
    .findLast((candidate) => candidate.kind === 'text');
  const facets = left === undefined ? null : label(left.text);
  return left === undefined || facets?.measure === undefined ? null : { text: left.text, facets, slot: left };
}

/** A group heading that was written once over its first column, without merging, when the places below both columns are filled. */
function spread(
  grid: Grid,
  headers: readonly number[],
  level: number,
  column: number,
  label: LabelReader,
): Slot | null {
  const below = (at: number) =>
    headers.slice(level + 1).some((header) => (grid.rows[header]?.[at]?.kind ?? 'blank') !== 'blank');
  for (let left = column - 1; left >= 0 && below(column); left--) {
    if (!below(left)) return null;
    const slot = grid.rows[headers[level] ?? 0]?.[left];
    if (slot === undefined || slot.kind === 'blank') continue;
    const wide = slot.merge !== null && slot.merge.right > slot.merge.left;
    return wide || label(slot.text)?.layout === '标签' ? null : slot;
  }
  return null;
}
