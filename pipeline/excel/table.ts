import type { Worksheet } from 'exceljs';
import { fillCell, storable } from './cell.ts';
import { columnWidths, rowHeight } from './layout.ts';
import { markLines, setUpPrint } from './print.ts';
import { type Book, type Sheet, shownText } from './sheet.ts';
import { borders, fonts, headingFill, wrapped } from './style.ts';
import { fold } from './width.ts';

/** Writes one sheet: title, marks, notes, one table without merged cells. */
export function writeSheet(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  const widths = columnWidths(sheet);
  const total = widths.reduce((sum, width) => sum + width, 0);
  widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  writeLines(worksheet, [sheet.cover ? book.title : `${sheet.name} · ${book.title}`], {
    font: sheet.cover ? fonts.coverTitle : fonts.title,
    height: sheet.cover ? 60 : 24,
  });
  writeLines(worksheet, markLines(book), { font: fonts.mark, height: 18 });
  const notes = sheet.notes.flatMap((note) => fold(note, Math.max(80, total)));
  writeLines(worksheet, notes, { font: fonts.note, height: 15 });
  const headingRow = worksheet.rowCount + 1;
  writeTable(worksheet, sheet, widths, headingRow);
  worksheet.views = [
    sheet.cover
      ? { state: 'normal', showGridLines: false }
      : { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: headingRow, showGridLines: false },
  ];
  setUpPrint(worksheet, book, sheet.name, sheet.cover ? null : headingRow);
}

function writeLines(
  worksheet: Worksheet,
  lines: readonly string[],
  { font, height }: { font: (typeof fonts)[keyof typeof fonts]; height: number },
): void {
  for (const line of lines) {
    const row = worksheet.addRow([storable(line)]);
    row.height = height;
    row.getCell(1).font = font;
    row.getCell(1).alignment = { vertical: 'middle' };
  }
}

function writeTable(worksheet: Worksheet, sheet: Sheet, widths: readonly number[], headingRow: number): void {
  const headings = sheet.columns.map(({ heading }) => heading);
  const heading = worksheet.addRow(headings);
  heading.height = rowHeight(headings, widths);
  heading.eachCell((cell) => {
    cell.font = fonts.heading;
    cell.fill = headingFill;
    cell.border = borders;
    cell.alignment = wrapped('center');
  });
  for (const cells of sheet.rows) {
    const row = worksheet.addRow([]);
    cells.forEach((cell, index) => {
      fillCell(row.getCell(index + 1), cell, sheet.columns[index]?.align ?? 'left');
    });
    row.height = rowHeight(cells.map(shownText), widths);
  }
  if (!sheet.cover) {
    const last = { row: headingRow + sheet.rows.length, column: sheet.columns.length };
    worksheet.autoFilter = { from: { row: headingRow, column: 1 }, to: last };
  }
}
