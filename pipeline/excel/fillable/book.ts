import { writeFile } from 'node:fs/promises';
import { finishPackage } from '../package.ts';
import type { Book } from '../sheet.ts';
import type { FillableSheet } from './sheet.ts';
import { writeFillable } from './write.ts';

const creator = '卫生健康规划监测评估流水线';

/**
 * Writes a workbook to be filled in.
 * @param path file to write; its folder must exist
 * @throws Error with code EEXIST when the file exists: somebody may be filling it in
 */
export async function writeFillableBook(book: Book, sheets: readonly FillableSheet[], path: string): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.title = book.title;
  workbook.created = book.dated;
  workbook.modified = book.dated;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const sheet of sheets) await writeFillable(workbook.addWorksheet(sheet.name), sheet, book);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await writeFile(path, finishPackage(bytes), { flag: 'wx' });
}
