import { type Cell, isNumeric, type Sheet, shownText } from './sheet.ts';
import { displayWidth, wrappedLines } from './width.ts';

/** Room beside a text: the borders and the small step in from the left one. */
const padding = 3;
const lineHeight = 14;
const tallestRow = 409;
/** Where no number or word may be parted, and in wider letters, long texts take so much more than their own width. */
const lostAtEnds = 1.08;

/** Some programs have wider digits, and show none of a number that does not fit. */
const widestDigit = 1.1;
const besideNumber = 2;

/** The column width that a number on a form needs, with room beside it; 0 for a text. */
export function numberWidth(cell: Cell): number {
  return isNumeric(cell) ? displayWidth(shownText(cell)) * widestDigit + besideNumber : 0;
}

/** The text of a cell that may take several lines; a number or a date stands on one. */
export function textThatWraps(cell: Cell): string {
  const isDate = typeof cell === 'object' && 'date' in cell && cell.date !== null;
  return isDate || isNumeric(cell) ? '' : shownText(cell);
}

/** Column widths in characters: as wide as the content, not wider than the column allows, and never too narrow for a number. */
export function columnWidths(sheet: Sheet): readonly number[] {
  return sheet.columns.map((column, index) => {
    const cells = sheet.rows.map((row) => row[index] ?? '');
    const longest = Math.max(...[0, ...cells.map((cell) => widestLine(shownText(cell)))]);
    const number = Math.max(...[0, ...cells.map((cell) => (isNumeric(cell) ? displayWidth(shownText(cell)) : 0))]);
    const wanted = Math.max(longest, widestLine(column.heading));
    return Math.max(Math.min(wanted, column.width), number, column.least ?? 4) + padding;
  });
}

/** Height in points of a row whose texts wrap in columns of these widths. */
export function rowHeight(texts: readonly string[], widths: readonly number[], line = lineHeight): number {
  const lines = texts.map((text, index) => {
    const width = Math.max(1, (widths[index] ?? padding) - padding);
    const least = wrappedLines(text, width);
    return least > 2 ? wrappedLines(text, width / lostAtEnds) : least;
  });
  return Math.min(tallestRow, Math.max(1, ...lines) * line + 5);
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}
