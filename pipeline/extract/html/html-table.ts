import type { CellRange } from '../../model/workbook.ts';
import { limits } from '../shared/limits.ts';
import { shown } from './html-words.ts';

/** The widest span that a page may ask for; browsers stop there too. */
const widest = 1_000;

interface OpenCell {
  readonly column: number;
  readonly span: number;
  readonly down: number;
  text: string;
}

/** A table of a page that has not ended; rows and columns count from 0. */
export interface OpenTable {
  /** For each column, the first row that no cell above reaches. */
  readonly free: number[];
  readonly merges: CellRange[];
  row: OpenCell[] | null;
  cell: OpenCell | null;
  /** Another table stands inside: this one lays out the page and its spans mean nothing. */
  nests: boolean;
  /** The row of the sheet that it begins with. */
  readonly from: number;
  /** How many columns have been spoken of, and which of them are not shown. */
  columns: number;
  readonly hidden: Set<number>;
}

/** A table without a row. */
export function emptyTable(from: number): OpenTable {
  return { free: [], merges: [], row: null, cell: null, nests: false, from, columns: 0, hidden: new Set() };
}

/**
 * Opens the next cell of a row, in the first column that no cell above reaches into.
 * @param at the row of the sheet
 * @returns whether it is more than one place wide or high
 */
export function openCell(table: OpenTable, at: number, attributes: Readonly<Record<string, string>>): boolean {
  table.row ??= [];
  const before = table.row.at(-1);
  let column = before === undefined ? 0 : before.column + before.span;
  while ((table.free[column] ?? 0) > at) column += 1;
  const span = Math.min(countOf(attributes['colspan']), widest);
  const down = Math.min(countOf(attributes['rowspan']), limits.rows);
  for (let index = column; down > 1 && index < column + span; index += 1) table.free[index] = at + down;
  table.cell = { column, span, down, text: '' };
  table.row.push(table.cell);
  return span > 1 || down > 1;
}

/** Ends the open row: its texts by column, null where no row was open. Its merged ranges are kept with the table. */
export function closeRow(table: OpenTable, at: number): readonly string[] | null {
  const { row } = table;
  table.row = null;
  table.cell = null;
  if (row === null) return null;
  const texts: string[] = [];
  for (const { column, span, down, text } of row) {
    while (texts.length < column) texts.push('');
    texts[column] = shown(text);
    if (span > 1 || down > 1)
      table.merges.push({ top: at, left: column, bottom: at + down - 1, right: column + span - 1 });
  }
  return texts;
}

/** The column behind the open cell; 0 where none is open. */
export function columnBehind(table: OpenTable | undefined): number {
  const cell = table?.cell;
  return cell ? cell.column + cell.span : 0;
}

/** A number of rows or columns as an attribute states it, at least 1. */
export function countOf(stated: string | undefined): number {
  const number = Number.parseInt(stated ?? '', 10);
  return number > 1 ? number : 1;
}
