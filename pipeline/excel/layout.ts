import { type Cell, isLinked, isNumeric, type Sheet, shownText } from './sheet.ts';
import { brokenLines, displayWidth, wrappedLines } from './width.ts';

/** Room beside a text: the borders and the small step in from the left one. */
const padding = 3;
/** What of it a program takes at least. */
const stepIn = 2.2;
const lineHeight = 14;
const tallestRow = 409;
/** Where no number or word may be parted, and in wider letters, long texts take so much more than their own width. */
const lostAtEnds = 1.08;

/** Some programs have wider digits, and show none of a number that does not fit. */
const widestDigit = 1.1;
const besideNumber = 2;

const code = /^[\x21-\x7e]{16,}$/;
/** LibreOffice does not wrap a linked text; up to here its column is as wide as the text. */
const widestLink = 48;

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
    const whole = Math.max(...[0, ...cells.map(widthInOneLine)]);
    const wanted = Math.max(longest, widestLine(column.heading));
    return Math.max(Math.min(wanted, column.width), whole, column.least ?? 4) + padding;
  });
}

/** The width that a cell needs whatever its column allows: for a number, for a code or checksum that no line breaks, for a link. */
function widthInOneLine(cell: Cell): number {
  const text = shownText(cell);
  if (isNumeric(cell)) return displayWidth(text);
  if (isLinked(cell)) return Math.min(widestLine(text), widestLink);
  return code.test(text) ? Math.ceil(text.length * widestDigit) : 0;
}

/** Height in points of a row whose texts wrap in columns of these widths. */
export function rowHeight(texts: readonly string[], widths: readonly number[], line = lineHeight): number {
  const lines = texts.map((text, index) => {
    const width = Math.max(1, (widths[index] ?? padding) - padding);
    const least = wrappedLines(text, width);
    const full = least > 2 ? wrappedLines(text, width / lostAtEnds) : least;
    return Math.max(full, brokenLines(text, width + padding - stepIn));
  });
  return Math.min(tallestRow, Math.max(1, ...lines) * line + 5);
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}
