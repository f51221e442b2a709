import type { Cell as ExcelCell, Row, Worksheet } from 'exceljs';
import { address } from '../model/workbook.ts';
import { fillCell, storable } from './cell.ts';
import { setWidths } from './columns.ts';
import { type Form, placeHead } from './form.ts';
import { across, blocks } from './form-lines.ts';
import { printedShare, rowStretch } from './form-pages.ts';
import { numberWidth, rowHeight, textThatWraps } from './layout.ts';
import { offTheRule } from './number.ts';
import { markLines, setUpPrint } from './print.ts';
import { type Book, isNumeric } from './sheet.ts';
import { fonts, formBorders, wrapped } from './style.ts';
import { fold } from './width.ts';

/** Writes a form: marks, title, lines, head, codes, rows, signature, notes. */
export function writeForm(worksheet: Worksheet, form: Form, book: Book): void {
  const widths = formWidths(form);
  const last = widths.length;
  setWidths(worksheet, widths);
  for (const mark of markLines(book)) across(worksheet, mark, { font: fonts.mark, height: 18, columns: last });
  across(worksheet, form.title, { font: fonts.formTitle, height: 32, columns: last, align: 'center' });
  for (const { left, right } of form.lines) {
    const corner = cornerStart(widths);
    blocks(worksheet, [
      { from: 1, to: corner - 1, text: left },
      { from: corner, to: last, text: right },
    ]);
  }
  const headRow = worksheet.rowCount + 1;
  writeHead(worksheet, form, headRow);
  const bodyRow = worksheet.rowCount + 1;
  writeRows(worksheet, form, widths);
  const ruled = worksheet.rowCount;
  rule(worksheet, headRow, 'top');
  rule(worksheet, worksheet.rowCount, 'bottom');
  across(worksheet, form.signature, { font: fonts.body, height: 30, columns: last });
  const total = widths.reduce((sum, width) => sum + width, 0);
  for (const note of form.notes.flatMap((text) => fold(text, total - 4))) {
    across(worksheet, note, { font: fonts.formNote, height: 14, columns: last });
  }
  stretchRows(worksheet, { headRow, bodyRow, ruled }, printedShare(widths));
  worksheet.views = [{ state: 'frozen', xSplit: 2, ySplit: bodyRow - 1, showGridLines: false }];
  setUpPrint(worksheet, book, form.name, {});
  Object.assign(worksheet.pageSetup.margins ?? {}, { left: 0.3, right: 0.3 });
  worksheet.pageSetup.printTitlesRow = `${headRow}:${bodyRow - 1}`;
  // the library puts the dollar before the column
  worksheet.pageSetup.printArea = `A$1:${address(0, last - 1).replace('1', '')}$${worksheet.rowCount}`;
}

/** The widths that the form asks for, wider where a number would be cut. */
function formWidths({ columns, rows }: Form): readonly number[] {
  return columns.map(({ width }, index) => {
    const cells = rows.map((row) => (typeof row === 'string' ? '' : (row[index] ?? '')));
    return Math.max(width, ...cells.map(numberWidth));
  });
}

/** The column from which the lines at the right have room. */
function cornerStart(widths: readonly number[]): number {
  let room = 0;
  let start = widths.length;
  for (; start > 2 && room < 30; start -= 1) room += widths[start - 1] ?? 0;
  return start + 1;
}

function writeHead(worksheet: Worksheet, form: Form, headRow: number): void {
  const placed = placeHead(form.head);
  form.head.forEach((_, index) => {
    worksheet.addRow([]).height = 30;
    formRow(worksheet.getRow(headRow + index), form.columns.length);
  });
  for (const { text, row, column, rows, columns } of placed) {
    const cell = worksheet.getCell(headRow + row, column + 1);
    cell.value = storable(text);
    cell.font = fonts.heading;
    cell.alignment = wrapped('center');
    if (rows > 1 || columns > 1) {
      worksheet.mergeCells(headRow + row, column + 1, headRow + row + rows - 1, column + columns);
    }
  }
  const codes = worksheet.addRow(form.columns.map(({ code }) => code));
  codes.height = 16;
  formRow(codes, form.columns.length);
  codes.eachCell((cell) => {
    cell.font = fonts.body;
    cell.alignment = wrapped('center');
  });
}

function writeRows(worksheet: Worksheet, form: Form, widths: readonly number[]): void {
  for (const cells of form.rows) {
    const row = worksheet.addRow([]);
    if (typeof cells === 'string') {
      row.getCell(1).value = storable(cells);
      row.getCell(1).font = fonts.heading;
      row.getCell(1).alignment = wrapped('left', 1);
      row.height = 18;
      worksheet.mergeCells(row.number, 1, row.number, widths.length);
      const { top, bottom } = formBorders(1, 1);
      row.getCell(1).border = { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) };
    } else {
      cells.forEach((cell, index) => {
        const target = row.getCell(index + 1);
        fillCell(target, cell, form.columns[index]?.align ?? 'left');
        if (target.alignment.horizontal === 'right') keepOffTheRule(target, isNumeric(cell));
      });
      row.height = Math.max(18, rowHeight(cells.map(textThatWraps), widths));
      formRow(row, widths.length);
    }
  }
}

function keepOffTheRule(cell: ExcelCell, isNumber: boolean): void {
  cell.alignment = { ...cell.alignment, wrapText: !isNumber, indent: isNumber ? 0 : 1 };
  if (isNumber) cell.numFmt = offTheRule(cell.numFmt ?? 'General');
}

/** Heightens the rows of the table where the signature would stand on a page without them. */
function stretchRows(
  worksheet: Worksheet,
  { headRow, bodyRow, ruled }: { readonly headRow: number; readonly bodyRow: number; readonly ruled: number },
  share: number,
): void {
  const heights = Array.from({ length: worksheet.rowCount }, (_, index) => worksheet.getRow(index + 1).height);
  const sum = (from: number, to: number) => heights.slice(from - 1, to).reduce((total, height) => total + height, 0);
  const rows = heights.slice(bodyRow - 1, ruled);
  const stretch = rowStretch(
    {
      lines: sum(1, headRow - 1),
      head: sum(headRow, bodyRow - 1),
      rows,
      foot: sum(ruled + 1, heights.length),
    },
    share,
  );
  rows.forEach((height, index) => {
    worksheet.getRow(bodyRow + index).height = Math.min(409, height * stretch);
  });
}

/** Rules of a form: none at the two sides. */
function formRow(row: Row, columns: number): void {
  for (let column = 1; column <= columns; column += 1) row.getCell(column).border = formBorders(column, columns);
}

function rule(worksheet: Worksheet, row: number, side: 'top' | 'bottom'): void {
  worksheet.getRow(row).eachCell({ includeEmpty: true }, (cell) => {
    cell.border = { ...cell.border, [side]: { style: 'medium' } };
  });
}
