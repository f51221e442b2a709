import { columnWidths } from './layout.ts';
import type { PlacedTable, Places } from './place.ts';
import { markLines } from './print.ts';
import type { Book, Formula, Sheet } from './sheet.ts';
import { fold } from './width.ts';

const kept = '其他工作表的公式或图表引用本表的单元格，本表加了保护（无密码）：可以筛选、复制，不能排序。';

/** Where the table of every sheet stands. @param drawn names of sheets that charts refer to */
export function placesOf(sheets: readonly Sheet[], drawn: ReadonlySet<string>, book: Book): Places {
  const referred = new Set([...drawn, ...sheets.flatMap(referredFrom)]);
  return new Map(sheets.map((sheet) => [sheet.name, placed(sheet, referred.has(sheet.name), book)]));
}

function placed(sheet: Sheet, keepsOrder: boolean, book: Book): PlacedTable {
  const widths = columnWidths(sheet);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const said = keepsOrder ? [...sheet.notes, kept] : sheet.notes;
  const notes = said.flatMap((note) => fold(note, Math.max(80, total)));
  const home = book.home === undefined || sheet.cover || sheet.name === book.home ? null : book.home;
  const above = 1 + (home === null ? 0 : 1) + markLines(book).length + notes.length;
  return { sheet, widths, home, notes, headingRow: above + 1, keepsOrder };
}

/** Other sheets that the formulas of a sheet refer to. */
function referredFrom({ name, rows }: Sheet): readonly string[] {
  const referred = new Set<string>();
  const add = (formula: Formula): void => {
    for (const piece of formula) if (typeof piece !== 'string' && piece.sheet !== name) referred.add(piece.sheet);
  };
  for (const row of rows) {
    for (const cell of row) if (typeof cell === 'object' && 'formula' in cell && cell.formula) add(cell.formula);
  }
  return [...referred];
}
