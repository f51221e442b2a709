import type { LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { columnGroups } from './column-groups.ts';
import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './tables.ts';

/** The labels over each column, from the top; a heading of several columns counts for each of them, merged or not. */
export function columnPaths(grid: Grid, table: Table, label: LabelReader): readonly Path[] {
  const groups = table.headers.slice(0, -1).map((_, level) => columnGroups(grid, table, level, label));
  return Array.from({ length: grid.width }, (_, column) => {
    const seen = new Set<number>();
    return table.headers.flatMap((header, level) => {
      const own = grid.rows[header]?.[column];
      const group = groups[level]?.get(column) ?? null;
      const slot = own?.kind === 'blank' ? group?.slot : own;
      if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return [];
      seen.add(slot.anchor);
      if (group?.unclear === true) return [group];
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
