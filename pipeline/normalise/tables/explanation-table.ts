import { cellsOf, type Grid } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Table } from './tables.ts';

const headings = ['规则', '所说明的数', '原因'];
const columns = ['规则', '年份', '指标项', '所说明的数', '原因', '姓名', '日期'];

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

/** What a line says under each of the headings of such a sheet; empty where it says nothing. */
export function explanationIn(grid: Grid, tables: readonly Table[], line: number): readonly string[] {
  const header = tables
    .flatMap((table) => (table.body.some(({ row }) => row === line) ? table.headers : []))
    .map((row) => grid.rows[row] ?? [])
    .find((row) => row.some(({ text }) => nameKey(text) === headings[0]));
  return columns.map((name) => {
    const at = header?.find(({ text }) => nameKey(text) === name)?.column;
    const slot = at === undefined ? undefined : grid.rows[line]?.[at];
    return slot?.reading.kind === 'number' ? slot.reading.decimal : (slot?.text ?? '');
  });
}
