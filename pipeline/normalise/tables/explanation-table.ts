import { explanationColumns } from '../../model/form-words.ts';
import { shift } from '../numbers/decimal.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Table } from './table.ts';

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

/** What a line says under each of the headings of such a sheet; empty where it says nothing. */
export function explanationIn(grid: Grid, tables: readonly Table[], line: number): readonly string[] {
  return explanationColumns.map((name) => {
    const slot = slotIn(grid, tables, line, name);
    return slot === undefined ? '' : written(slot, name);
  });
}

/** The place of a line under one of the headings of such a sheet; undefined for none. */
export function slotIn(grid: Grid, tables: readonly Table[], line: number, name: string): Slot | undefined {
  const header = headerOf(grid, tables, line);
  const at = header?.find(({ text }) => nameKey(text) === name)?.column;
  return at === undefined ? undefined : grid.rows[line]?.[at];
}

function headerOf(grid: Grid, tables: readonly Table[], line: number): readonly Slot[] | undefined {
  return tables
    .flatMap((table) => (table.body.some(({ row }) => row === line) ? table.headers : []))
    .map((row) => grid.rows[row] ?? [])
    .find((row) => row.some(({ text }) => nameKey(text) === headings[0]));
}

const scales = new Map(Object.entries({ 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 }));

/** A place of a line as the register has it: 2.9万人 as 29000, 2027年 as 2027, 2028/1/5 as 2028-01-05, a text on one line. */
function written({ reading, text, cell }: Slot, name: string): string {
  const [, year, month, day] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(text.trim()) ?? [];
  if (cell?.value instanceof Date) return cell.value.toISOString().slice(0, 10);
  if (year !== undefined) return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  if (name === '年份') return /^\D*(\d{4})年?\D*$/u.exec(text)?.[1] ?? text;
  if (reading.kind !== 'number')
    return text.trim().replace(/([，。；、,;]?)\s*[\r\n]+\s*/gu, (_, end: string) => end || '；');
  const scale = /^[百千十]?[万亿]|^[百千]/u.exec(reading.unit ?? '')?.[0] ?? '';
  return shift(reading.decimal, scales.get(scale) ?? 0);
}
