import type { Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import type { Taken } from '../values/taken.ts';

/** A line or column of a block: its name, its cells and what was read of them, by the column or line that crosses it. */
export interface AxisLine {
  readonly use: LabelUse;
  readonly cells: ReadonlyMap<number, Slot>;
  readonly read: ReadonlyMap<number, Taken>;
}

/** The lines of a block in their order, those below each heading by themselves. */
export function linesOf({ table, grid }: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): AxisLine[][] {
  const read = byPlace(taken, ({ row, column }) => [row, column]);
  const groups: AxisLine[][] = [[]];
  for (const { row, section } of table.body) {
    const use = rows.get(row)?.at(-1);
    if (section) groups.push([]);
    else if (use !== undefined) {
      const cells = new Map<number, Slot>();
      for (const { index } of block.values) put(cells, index, grid.rows[row]?.[index]);
      groups.at(-1)?.push({ use, cells, read: read.get(row) ?? nothing });
    }
  }
  return groups;
}

/** The columns of a block in their order, those below each heading by themselves. */
export function columnsIn({ table, grid }: Reader, block: Block, taken: readonly Taken[]): AxisLine[][] {
  const read = byPlace(taken, ({ row, column }) => [column, row]);
  const groups = new Map<string, AxisLine[]>();
  for (const { index, path } of block.values) {
    const use = path.at(-1);
    if (use === undefined) continue;
    const cells = new Map<number, Slot>();
    for (const { row, section } of table.body) if (!section) put(cells, row, grid.rows[row]?.[index]);
    const over = path.slice(0, -1).map(({ slot }) => slot.anchor);
    const line = { use, cells, read: read.get(index) ?? nothing };
    groups.set(over.join(), [...(groups.get(over.join()) ?? []), line]);
  }
  return [...groups.values()];
}

/** The lines, then the columns of a block. */
export function linesAndColumns(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): AxisLine[][] {
  return [...linesOf(reader, block, rows, taken), ...columnsIn(reader, block, taken)];
}

const nothing: ReadonlyMap<number, Taken> = new Map();

function put(cells: Map<number, Slot>, at: number, slot: Slot | undefined): void {
  if (slot !== undefined) cells.set(at, slot);
}

function byPlace(
  taken: readonly Taken[],
  place: (slot: Slot) => readonly [number, number],
): ReadonlyMap<number, Map<number, Taken>> {
  const found = new Map<number, Map<number, Taken>>();
  for (const one of taken) {
    const [line, at] = place(one.slot);
    const before = found.get(line);
    if (before === undefined) found.set(line, new Map([[at, one]]));
    else before.set(at, one);
  }
  return found;
}
