import { cellsOf, type Grid } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Table } from './tables.ts';

const headings = ['规则', '所说明的数', '原因'];

/** Whether a table is the sheet of explanations that a returned form brings along: it speaks of figures and holds none. */
export function isExplanationTable(grid: Grid, table: Table): boolean {
  return table.headers.some((header) => {
    const names = new Set(cellsOf(grid.rows[header] ?? []).map((slot) => nameKey(slot.text)));
    return headings.every((heading) => names.has(heading));
  });
}

/** The lines of such tables that say something, by row. */
export function filledLines(grid: Grid, tables: readonly Table[]): readonly number[] {
  return tables.flatMap((table) =>
    table.body.map((line) => line.row).filter((row) => cellsOf(grid.rows[row] ?? []).length > 1),
  );
}
