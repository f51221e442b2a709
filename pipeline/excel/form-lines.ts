import type { Worksheet } from 'exceljs';
import { storable } from './cell.ts';
import { fonts } from './style.ts';

/** How a line across the form looks; the height in points. */
interface Words {
  readonly font: (typeof fonts)[keyof typeof fonts];
  readonly height: number;
  readonly columns: number;
  readonly align?: 'left' | 'center';
}

/** A line of text over all columns. */
export function across(worksheet: Worksheet, text: string, { font, height, columns, align = 'left' }: Words): void {
  const row = worksheet.addRow([storable(text)]);
  row.height = height;
  row.getCell(1).font = font;
  row.getCell(1).alignment = { vertical: 'middle', horizontal: align, wrapText: align === 'left' };
  worksheet.mergeCells(row.number, 1, row.number, columns);
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A line of several texts side by side; columns counted from 1. */
export function blocks(worksheet: Worksheet, texts: readonly Block[]): void {
  const row = worksheet.addRow([]);
  row.height = 17;
  for (const { from, to, text } of texts) {
    const cell = row.getCell(from);
    if (text !== '') cell.value = storable(text);
    cell.font = fonts.body;
    cell.alignment = { vertical: 'middle', horizontal: 'left' };
    if (to > from) worksheet.mergeCells(row.number, from, row.number, to);
  }
}
