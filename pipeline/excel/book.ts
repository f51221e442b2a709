import { writeFile } from 'node:fs/promises';
import { finishPackage } from './package.ts';
import type { Book, Sheet } from './sheet.ts';
import { writeSheet } from './table.ts';

const creator = '卫生健康规划监测评估流水线';

/**
 * Writes a workbook of plain sheets, one table each.
 * @param path file to write; its folder must exist
 */
export async function writeBook(book: Book, sheets: readonly Sheet[], path: string): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.title = book.title;
  workbook.created = book.dated;
  workbook.modified = book.dated;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet, book);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await writeFile(path, finishPackage(bytes));
}
