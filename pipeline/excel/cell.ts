import type { Cell as ExcelCell } from 'exceljs';
import { hyperlinkTarget } from './link.ts';
import { storedNumber } from './number.ts';
import { type Cell, type Formula, type MarkedText, shownText } from './sheet.ts';
import { borders, fonts, verdictColours, wrapped } from './style.ts';

const longestText = 32_000;

/** Writes a formula for the sheet that the cell is in. */
export type FormulaWriter = (formula: Formula) => string;

/**
 * Puts content and look into one cell of a table. A text is always stored as text, whatever it begins with. A formula is
 * written where its result shows the printed text; without a writer its result stands alone.
 */
export function fillCell(
  target: ExcelCell,
  cell: Cell,
  align: 'left' | 'center' | 'right',
  formulaOf?: FormulaWriter,
): void {
  target.border = borders;
  target.font = fonts.body;
  if (typeof cell === 'number') {
    target.value = cell;
    target.alignment = wrapped(align);
  } else if (typeof cell === 'object' && 'date' in cell) {
    target.value = cell.date === null ? storedText(cell.text) : serialOf(cell.date);
    if (cell.date !== null) target.numFmt = 'yyyy"年"m"月"d"日"';
    target.alignment = wrapped(align);
  } else if (typeof cell === 'object' && 'value' in cell) {
    const stored = storedNumber(cell);
    const live = 'formula' in cell && formulaOf !== undefined && stored !== null && stored.value === cell.value;
    target.value = live
      ? { formula: formulaOf(cell.formula), result: stored.value }
      : (stored?.value ?? storedText(cell.text));
    if (stored) target.numFmt = stored.numFmt;
    target.alignment = wrapped('right');
  } else {
    fillText(target, typeof cell === 'string' ? { text: cell } : cell, align);
    if (typeof cell === 'object' && cell.formula !== undefined && formulaOf !== undefined) {
      target.value = { formula: formulaOf(cell.formula), result: storable(cell.text) };
    }
  }
}

/** The number that a spreadsheet keeps for an ISO date: days since 1899-12-30. */
function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A text, or nothing at all: a chart takes an empty text for nought. */
function storedText(text: string): string | null {
  return text === '' ? null : storable(text);
}

function fillText(target: ExcelCell, cell: MarkedText, align: 'left' | 'center' | 'right'): void {
  const text = storable(shownText(cell));
  target.alignment = wrapped(align, (cell.indent ?? 0) + (align === 'left' ? 1 : 0));
  if (text === '') return;
  target.value = text;
  if (cell.link !== undefined) {
    target.value = { text, hyperlink: hyperlinkTarget(cell.link, cell.at) };
    target.font = fonts.link;
  }
  if (cell.verdictClass !== undefined) {
    target.fill = verdictColours[cell.verdictClass].fill;
    target.font = verdictColours[cell.verdictClass].font;
  }
}

/** Text that a cell can hold: one kind of line end, no more than the format allows, and it says so when it was cut. */
export function storable(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.length <= longestText ? lines : `${lines.slice(0, longestText)}……（原文共 ${lines.length} 字）`;
}
