import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import type { Block } from './blocks.ts';
import type { BodyLine } from './draft.ts';
import { bodiesIn, isPeriods, periodUse } from './filing-columns.ts';
import type { LabelUse } from './label-use.ts';
import type { Table } from './table.ts';

/** How the columns of a long export are read that say when a line is of, and who reported it. */
export function filingColumns(
  grid: Grid,
  { headers }: Table,
  block: Block,
  lines: readonly BodyLine[],
  dictionary: Dictionary,
  label: LabelReader,
): ReadonlyMap<number, (slot: Slot) => LabelUse> {
  const found = new Map<number, (slot: Slot) => LabelUse>();
  for (const column of [...block.labels, ...block.behind]) {
    const heading = grid.rows[headers.at(-1) ?? -1]?.[column]?.text ?? '';
    const slots = lines.flatMap(({ row }) => grid.rows[row]?.[column] ?? []).filter(({ kind }) => kind !== 'blank');
    const bodies = bodiesIn(heading, slots, dictionary);
    if (bodies !== null) found.set(column, (slot) => ({ text: slot.text, facets: bodies(slot.text), slot }));
    else if (isPeriods(heading, slots, true, label)) found.set(column, (slot) => periodUse(slot, label));
  }
  return found;
}

/** Label columns that are not to be read (姓名): their heading stands for what they hold. */
export function ignoredColumns(
  grid: Grid,
  table: Table,
  block: Block,
  label: LabelReader,
): ReadonlyMap<number, LabelUse> {
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
