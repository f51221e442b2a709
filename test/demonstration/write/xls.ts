import * as XLSX from '@e965/xlsx';
import type { Book, Page } from '../page.ts';
import { written } from './library.ts';

/** A book in the old binary format (BIFF8), as offices with older software send it. Plain: the writer knows no fonts or borders. */
export function xls(book: Book): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const page of book.pages) XLSX.utils.book_append_sheet(workbook, sheet(page), page.name);
  return written(workbook, { bookType: 'biff8' });
}

function sheet(page: Page): XLSX.WorkSheet {
  const made = XLSX.utils.aoa_to_sheet(page.rows.map((row) => row.map((cell) => cell.value)));
  page.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const target = made[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      if (target && cell.format !== undefined) target.z = cell.format;
    });
  });
  made['!merges'] = page.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  // Without a width of its digits the library would take that of the last workbook it read or wrote.
  made['!cols'] = page.widths.map((wch) => ({ wch, MDW: 6 }));
  return made;
}
