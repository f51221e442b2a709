import type { Cell as ExcelCell } from 'exceljs';
import { storedNumber } from './number.ts';
import { type Cell, type MarkedText, shownText } from './sheet.ts';
import { borders, fonts, verdictColours, wrapped } from './style.ts';

const longestText = 32_000;

/** Puts content and look into one cell of a table. A text is always stored as text, whatever it begins with. */
export function fillCell(target: ExcelCell, cell: Cell, align: 'left' | 'center' | 'right'): void {
  target.border = borders;
  target.font = fonts.body;
  if (typeof cell === 'number') {
    target.value = cell;
    target.alignment = wrapped(align);
  } else if (typeof cell === 'object' && 'value' in cell) {
    const stored = storedNumber(cell);
    target.value = stored?.value ?? storable(cell.text);
    if (stored) target.numFmt = stored.numFmt;
    target.alignment = wrapped('right');
  } else {
    fillText(target, typeof cell === 'string' ? { text: cell } : cell, align);
  }
}

function fillText(target: ExcelCell, cell: MarkedText, align: 'left' | 'center' | 'right'): void {
  const text = storable(shownText(cell));
  target.alignment = wrapped(align, (cell.indent ?? 0) + (align === 'left' ? 1 : 0));
  if (text === '') return;
  target.value = text;
  if (cell.link !== undefined) {
    const hyperlink = cell.link.startsWith('#')
      ? `'${cell.link.slice(1)}'!A1`
      : encodeURI(cell.link).replaceAll('#', '%23').replaceAll('?', '%3F');
    target.value = { text, hyperlink };
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
