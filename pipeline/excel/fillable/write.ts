import type { Worksheet } from 'exceljs';
import { address } from '../../model/workbook.ts';
import { storable } from '../cell.ts';
import { setWidths } from '../columns.ts';
import { rowHeight } from '../layout.ts';
import { setUpPrint } from '../print.ts';
import type { Book } from '../sheet.ts';
import { validationOf } from './entry.ts';
import { dressOf } from './look.ts';
import { fitsOnePage } from './one-page.ts';
import type { Box, FillableSheet, Look } from './sheet.ts';

const formats = { whole: '#,##0', decimal: '#,##0.########', number: 'General', date: 'yyyy-mm-dd' } as const;
/** Height of one line in points. */
const lines: Partial<Record<Look, number>> = { title: 24, plain: 16, strong: 17, note: 13 };

const blankHeight = 12;

/** Writes one sheet to be filled in: open cells with their validation, all others protected without a password. */
export async function writeFillable(worksheet: Worksheet, sheet: FillableSheet, book: Book): Promise<void> {
  setWidths(worksheet, sheet.widths);
  let height = 0;
  sheet.rows.forEach((boxes, row) => {
    boxes.forEach((box, column) => {
      if (box !== null) writeBox(worksheet, box, address(row, column));
    });
    const own = heightOf(sheet, boxes, row);
    worksheet.getRow(row + 1).height = own;
    height += own;
  });
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  const { rows, columns } = sheet.frozen;
  worksheet.views = [
    rows + columns === 0
      ? { state: 'normal', showGridLines: false }
      : { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false },
  ];
  setUpPrint(worksheet, book, sheet.name, {});
  worksheet.pageSetup.orientation = sheet.landscape ? 'landscape' : 'portrait';
  if (fitsOnePage(sheet, height)) worksheet.pageSetup.fitToHeight = 1;
  if (sheet.headings !== null) {
    const [first, last] = sheet.headings;
    worksheet.pageSetup.printTitlesRow = `${first + 1}:${last + 1}`;
  }
  await worksheet.protect('', { formatColumns: true, formatRows: true });
}

function writeBox(worksheet: Worksheet, box: Box, at: string): void {
  const cell = worksheet.getCell(at);
  if (box.value !== null && box.value !== '') {
    cell.value = typeof box.value === 'number' ? box.value : storable(box.value);
  }
  Object.assign(cell, dressOf(box));
  if (box.format !== undefined) cell.numFmt = formats[box.format];
  if (box.entry === undefined) return;
  cell.protection = { locked: false };
  const validation = validationOf(box.entry, at);
  if (validation !== undefined) cell.dataValidation = validation;
}

/** As high as its texts need; a merged text has the width of all its columns. */
function heightOf({ widths, merges }: FillableSheet, boxes: readonly (Box | null)[], row: number): number {
  const texts = boxes.map((box) => (typeof box?.value === 'string' ? box.value : ''));
  const room = boxes.map((_, column) => {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const upTo = merge === undefined ? column : merge.right;
    return widths.slice(column, upTo + 1).reduce((sum, width) => sum + width, 0);
  });
  const tall = merges.filter(({ top, bottom, left }) => top === row && bottom > top && texts[left] !== '');
  const own = texts.map((text, column) => (tall.some(({ left }) => left === column) ? '' : text));
  const look = boxes.find((box) => box !== null)?.look;
  if (look === undefined) return blankHeight;
  // A note is set smaller than the body that widths are counted in.
  const wide = look === 'note' ? room.map((width) => width * 1.1) : room;
  return Math.max(rowHeight(own, wide, lines[look] ?? 14), look === 'note' ? 16 : 20);
}
