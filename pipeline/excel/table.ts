import type { Worksheet } from 'exceljs';
import { type FormulaWriter, fillCell } from './cell.ts';
import { setWidths } from './columns.ts';
import { rowHeight } from './layout.ts';
import { formulaText, type PlacedTable, type Places } from './place.ts';
import { markLines, setUpPrint } from './print.ts';
import { type Book, shownText } from './sheet.ts';
import { borders, fonts, headingFill, wrapped } from './style.ts';
import { writeLines } from './title.ts';

/** Writes one sheet: title, marks, notes, one table without merged cells; no heading over nothing, the notes say it. One that formulas refer to keeps its order. */
export function writeSheet(worksheet: Worksheet, placed: PlacedTable, places: Places, book: Book): void {
  const { sheet, widths, home, notes, headingRow } = placed;
  setWidths(worksheet, widths);
  writeLines(worksheet, [sheet.cover ? book.title : `${sheet.name} · ${book.title}`], {
    font: sheet.cover ? fonts.coverTitle : fonts.title,
    height: sheet.cover ? 60 : 24,
  });
  writeLines(worksheet, markLines(book), { font: fonts.mark, height: 18 });
  if (home !== null) writeWayBack(worksheet, home);
  writeLines(worksheet, notes, { font: fonts.note, height: 15 });
  const headed = sheet.cover !== true && sheet.rows.length > 0;
  if (sheet.rows.length > 0) writeTable(worksheet, placed, (formula) => formulaText(formula, places, sheet.name));
  if (placed.keepsOrder) {
    void worksheet.protect('', { autoFilter: true, formatCells: true, formatColumns: true, formatRows: true });
  }
  worksheet.views = [
    headed
      ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: headingRow, showGridLines: false }
      : { state: 'normal', showGridLines: false },
  ];
  const width = widths.reduce((sum, one) => sum + one, 0);
  setUpPrint(worksheet, book, sheet.name, headed ? { headingRow, width, frozenColumns: sheet.frozenColumns } : {});
  if (headed && sheet.paper === 'A3') Object.assign(worksheet.pageSetup, { paperSize: 8 });
}

function writeWayBack(worksheet: Worksheet, home: string): void {
  const row = worksheet.addRow([]);
  row.height = 15;
  fillCell(row.getCell(1), { text: `返回${home}`, link: `#${home}` }, 'left');
  Object.assign(row.getCell(1), { border: {}, alignment: { vertical: 'middle' } });
}

function writeTable(worksheet: Worksheet, { sheet, widths, headingRow }: PlacedTable, formulaOf: FormulaWriter): void {
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
      fillCell(row.getCell(index + 1), cell, sheet.columns[index]?.align ?? 'left', formulaOf);
    });
    row.height = rowHeight(cells.map(shownText), widths);
  }
  if (!sheet.cover) {
    const last = { row: headingRow + sheet.rows.length, column: sheet.columns.length };
    worksheet.autoFilter = { from: { row: headingRow, column: 1 }, to: last };
  }
}
