import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { withAges } from './age-labels.ts';
import type { Block } from './blocks.ts';
import type { LabelUse } from './label-use.ts';
import type { Table } from './tables.ts';

/** The row labels of every line of a block; a group written once counts for the lines below it. */
export function rowPaths(
  grid: Grid,
  table: Table,
  block: Block,
  dictionary: Dictionary,
  label: LabelReader,
): ReadonlyMap<number, readonly LabelUse[]> {
  const last = new Map<number, Slot>();
  const unreadable = ignoredColumns(grid, table, block, label);
  const lines = table.body.filter((line) => !line.section);
  const paths = lines.map((line) => {
    const row = grid.rows[line.row] ?? [];
    const seen = new Set<number>();
    const path: LabelUse[] = [];
    block.labels.forEach((column, position) => {
      const own = row[column];
      const deeper = block.labels.slice(position + 1).some((next) => (row[next]?.kind ?? 'blank') !== 'blank');
      if (own !== undefined && own.kind !== 'blank') {
        last.set(column, own);
        for (const next of block.labels.slice(position + 1)) last.delete(next);
      }
      const slot = own?.kind === 'blank' && deeper ? last.get(column) : own;
      if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return;
      seen.add(slot.anchor);
      path.push(unreadable.get(column) ?? { text: slot.text, facets: label(slot.text), slot });
    });
    return path;
  });
  const resolved = withAges(paths, dictionary);
  return new Map(lines.map((line, index) => [line.row, resolved[index] ?? []]));
}

/** Label columns that are not to be read (姓名): their heading stands for what they hold. */
function ignoredColumns(grid: Grid, table: Table, block: Block, label: LabelReader): ReadonlyMap<number, LabelUse> {
  const found = new Map<number, LabelUse>();
  for (const column of block.labels) {
    for (const header of table.headers) {
      const slot = grid.rows[header]?.[column];
      const facets = slot === undefined ? null : label(slot.text);
      if (slot !== undefined && facets?.ignored !== undefined) found.set(column, { text: slot.text, facets, slot });
    }
  }
  return found;
}
