import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { address, type Cell, type CellRange, type Sheet } from '../../model/workbook.ts';
import type { SheetLooks } from '../biff/biff-looks.ts';
import type { SheetTexts } from '../biff/biff-runs.ts';
import type { SheetAccents } from '../shared/accents.ts';
import { limits } from '../shared/limits.ts';
import { type Look, looksIn, rowAsSeen, type Seen } from '../shared/look.ts';
import { marginsIn } from '../shared/page-margins.ts';
import { corrupt, isRefusal, type Refusal, tooLarge } from '../shared/refusal.ts';
import { elsewhere, readsOtherBook } from '../xlsx/sheet-xml.ts';
import { cellOf } from './cell.ts';
import type { CellComment, SheetNotes } from './cell-notes.ts';
import { commentText } from './comment-text.ts';
import { fallbackAt } from './fallback-zeros.ts';
import { hiddenLines } from './hidden-lines.ts';
import { mostAdded, type SheetsByName, staleResults } from './stale-results.ts';

const blankRow: readonly null[] = [];

/** What the library does not tell of the cells of one sheet. */
export interface Untold {
  readonly looks?: SheetLooks;
  readonly texts?: SheetTexts;
  readonly margins?: readonly string[];
  readonly accents?: SheetAccents | undefined;
  /** How far cells are set in by their format, by `row,column`. */
  readonly indents?: ReadonlyMap<string, number> | undefined;
}

/** A sheet with what stands beside its cells. */
export interface NotedSheet extends Sheet {
  readonly notes: SheetNotes;
}

/**
 * The worksheets of a workbook that the library has read; chart and dialog sheets hold no table and are left out.
 * @param untold of each sheet, in their order
 */
export function sheetsOf(workbook: WorkBook, untold: readonly Untold[]): readonly NotedSheet[] | Refusal {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const properties = workbook.Workbook?.Sheets;
  const sheets: NotedSheet[] = [];
  const size = { cells: 0, slots: 0 };
  const budget = { left: mostAdded };
  const count = workbook.SheetNames.length;
  if (count > limits.sheets) return tooLarge(`有 ${count} 张工作表`, `不超过 ${limits.sheets} 张`);
  for (const [index, name] of workbook.SheetNames.entries()) {
    const stored = workbook.Sheets[name];
    // The library swallows the error of a sheet that it cannot read and leaves the sheet out.
    if (stored === undefined) return corrupt(`工作表“${name}”读不出`);
    if (stored['!type'] === 'chart' || (stored['!type'] as string) === 'dialog') continue;
    const rows = rowsOf(stored, name, from1904, size, untold[index] ?? {});
    if (isRefusal(rows)) return rows;
    const merges = stored['!merges'] ?? [];
    if (merges.length > limits.merges) {
      return tooLarge(`工作表“${name}”有 ${merges.length} 处合并单元格`, `不超过 ${limits.merges} 处`);
    }
    const property = properties?.find((sheet) => sheet.name === name);
    const hidden = (property?.Hidden ?? 0) !== 0;
    const notes = notesOf(stored, name, workbook.Sheets, budget);
    const printed = untold[index]?.margins ?? marginsIn(property?.CodeName);
    const written = printed.reduce((sum, text) => sum + text.length, 0);
    if (written > limits.marginText) {
      return tooLarge(`工作表“${name}”的文本框、页眉和页脚有 ${written} 字以上`, `不超过 ${limits.marginText} 字`);
    }
    const margins = printed.length > 0 ? { margins: printed } : {};
    sheets.push({ name, hidden, rows, merges: mergesWithin(rows, merges), ...hiddenLines(stored), ...margins, notes });
  }
  return sheets;
}

function rowsOf(
  stored: WorkSheet,
  name: string,
  from1904: boolean,
  size: { cells: number; slots: number },
  { looks, texts, accents, indents }: Untold,
): readonly (readonly (Cell | null)[])[] | Refusal {
  const rows: (readonly (Cell | null)[])[] = [];
  for (const [row, line] of Object.entries((stored['!data'] ?? []) as CellObject[][])) {
    const cells: (Seen | null)[] = [];
    for (const [column, cell] of Object.entries(line ?? [])) {
      if (!(Number(row) < limits.rows && Number(column) < limits.columns)) {
        return tooLarge(
          `工作表“${name}”有单元格在第 ${Number(row) + 1} 行第 ${Number(column) + 1} 列`,
          '表格范围 A1:XFD1048576 之内',
        );
      }
      const text = texts?.get(`${row},${column}`);
      const made = text === undefined ? cellOf(cell, from1904, name) : { text, value: text };
      if (made === null) continue;
      while (cells.length < Number(column)) cells.push(null);
      const look = text?.includes('（划去：') ? undefined : looks?.get(`${row},${column}`);
      const accent = accents?.get(`${row},${column}`);
      const indent = indents?.get(`${row},${column}`);
      const told = { ...(accent === undefined ? {} : { accent }), ...(indent === undefined ? {} : { indent }) };
      const whole = accent === undefined && indent === undefined ? made : { ...made, ...told };
      cells.push({ cell: whole, looks: looksOf(cell, look) });
      size.cells += 1;
    }
    size.slots += cells.length;
    if (size.cells > limits.cells || size.slots > limits.slots) {
      return tooLarge(
        `到工作表“${name}”第 ${Number(row) + 1} 行已超过 ${limits.cells} 个单元格`,
        `全部工作表不超过 ${limits.cells} 个`,
      );
    }
    if (cells.length === 0) continue;
    while (rows.length < Number(row)) rows.push(blankRow);
    rows.push(rowAsSeen(cells));
  }
  return rows;
}

function looksOf({ z }: CellObject, known: Look | undefined): readonly Look[] {
  return known === undefined ? looksIn(String(z ?? '')).looks : [known];
}

/** Comments, and formulas that read another workbook. */
function notesOf(stored: WorkSheet, sheet: string, sheets: SheetsByName, budget: { left: number }): SheetNotes {
  const comments: CellComment[] = [];
  const others: string[] = [];
  const zeros: string[] = [];
  for (const [row, line] of Object.entries((stored['!data'] ?? []) as CellObject[][])) {
    for (const [column, cell] of Object.entries(line ?? [])) {
      const place = { row: Number(row), column: Number(column) };
      const text = commentText(cell);
      const alone = cell.v === undefined || cell.v === null || cell.v === '';
      if (text !== '') comments.push({ ...place, text, alone });
      if (cell.f === elsewhere || readsOtherBook(cell.f ?? '')) others.push(address(place.row, place.column));
      zeros.push(...fallbackAt(place.row, place.column, cell));
    }
  }
  return { sheet, comments, elsewhere: others, zeros, stale: staleResults(stored, sheets, budget) };
}

/** Merged ranges cut to the used part of the sheet: one over a whole column would be a million empty rows. */
function mergesWithin(rows: readonly (readonly unknown[])[], merges: readonly Range[]): readonly CellRange[] {
  const lastColumn = rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return merges
    .map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: Math.min(e.r, rows.length - 1),
      right: Math.min(e.c, lastColumn),
    }))
    .filter(({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left);
}
