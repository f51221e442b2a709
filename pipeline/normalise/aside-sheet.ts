import { discards, samples } from '../model/aside-names.ts';
import type { Sheet } from '../model/workbook.ts';
import { nameKey } from './text/name-key.ts';

/** Sheets that nobody sends on purpose; a sample may have been filled in where it is the only sheet. */
const discarded = new RegExp(`${discards}|旧数据`, 'u');

/** Sheets that show how to fill in a form. */
const shown = new RegExp(samples, 'u');

/** Whether a sheet's name says that it is a sample, a guide or a draft; `alone`: it is the only one that is seen. */
export function isAsideSheet(name: string, alone: boolean): boolean {
  const key = nameKey(name);
  return discarded.test(key) || (!alone && shown.test(key));
}

/** Whether a sheet of guidance has words only: there is nothing in it to read. */
export function isGuide({ name, rows }: Sheet): boolean {
  return /说明/u.test(name) && rows.every((row) => row.every((cell) => typeof cell?.value !== 'number'));
}

/** The cells with a digit in them. */
export function numericCells(sheet: Sheet): readonly { row: number; column: number }[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell !== null && /\d/u.test(cell.text) ? [{ row, column }] : [])),
  );
}
