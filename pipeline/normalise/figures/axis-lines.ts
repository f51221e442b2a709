import type { Slot } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import type { Taken } from './taken.ts';

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
      const cells = new Map(block.values.flatMap(({ index }) => [[index, grid.rows[row]?.[index]] as const]));
      groups.at(-1)?.push({ use, cells: present(cells), read: read.get(row) ?? new Map() });
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
    const cells = new Map(
      table.body.flatMap(({ row, section }) => (section ? [] : [[row, grid.rows[row]?.[index]] as const])),
    );
    const over = path.slice(0, -1).map(({ slot }) => slot.anchor);
    const line = { use, cells: present(cells), read: read.get(index) ?? new Map() };
    groups.set(over.join(), [...(groups.get(over.join()) ?? []), line]);
  }
  return [...groups.values()];
}

function present(cells: ReadonlyMap<number, Slot | undefined>): ReadonlyMap<number, Slot> {
  return new Map([...cells].flatMap(([at, slot]) => (slot === undefined ? [] : [[at, slot] as const])));
}

function byPlace(
  taken: readonly Taken[],
  place: (slot: Slot) => readonly [number, number],
): ReadonlyMap<number, Map<number, Taken>> {
  const found = new Map<number, Map<number, Taken>>();
  for (const one of taken) {
    const [line, at] = place(one.slot);
    found.set(line, (found.get(line) ?? new Map<number, Taken>()).set(at, one));
  }
  return found;
}
