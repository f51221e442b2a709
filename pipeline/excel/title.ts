import type { Worksheet } from 'exceljs';
import { storable } from './cell.ts';
import type { fonts } from './style.ts';

/** Lines above a table, each in the first cell of a row. */
export function writeLines(
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
