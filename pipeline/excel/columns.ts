import type { Worksheet } from 'exceljs';

/** The width that the library takes for its own default and does not write: the column would get that of the program. */
const unwritten = 9;

/** Sets the widths of the columns from the first on, in half-width characters. */
export function setWidths(worksheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width === unwritten ? unwritten + 0.01 : width;
  });
}
