import { writeFile } from 'node:fs/promises';
import { finishPackage } from '../package.ts';
import type { Book } from '../sheet.ts';
import { emptyWorkbook, packageOf } from '../workbook.ts';
import type { FillableSheet } from './sheet.ts';
import { writeFillable } from './write.ts';

/**
 * Writes a workbook to be filled in.
 * @param path file to write; its folder must exist
 * @throws Error with code EEXIST when the file exists: somebody may be filling it in
 */
export async function writeFillableBook(book: Book, sheets: readonly FillableSheet[], path: string): Promise<void> {
  const workbook = await emptyWorkbook(book);
  for (const sheet of sheets) await writeFillable(workbook.addWorksheet(sheet.name), sheet, book);
  const bytes = await packageOf(workbook);
  await writeFile(path, finishPackage(bytes), { flag: 'wx' });
}
