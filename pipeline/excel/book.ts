import { writeFile } from 'node:fs/promises';
import { attachCharts } from './charts/attach.ts';
import { type ChartSheet, writeChartSheet } from './charts/chart-sheet.ts';
import type { Form } from './form.ts';
import { writeForm } from './form-page.ts';
import { finishPackage } from './package.ts';
import { placesOf } from './places-of.ts';
import { type Replica, writeReplica } from './replica.ts';
import type { Book, Sheet } from './sheet.ts';
import { writeSheet } from './table.ts';
import { emptyWorkbook, packageOf } from './workbook.ts';

/** One sheet of a workbook: a table, a form to print and sign, charts, or a copy of another sheet with remarks. */
type Page = Sheet | Form | ChartSheet | Replica;

/**
 * Writes a workbook of plain pages. The same pages give the same bytes.
 * @param path file to write; its folder must exist
 * @throws Error when a formula or chart refers to a cell that the book does not have
 */
export async function writeBook(book: Book, pages: readonly Page[], path: string): Promise<void> {
  const workbook = await emptyWorkbook(book);
  const sheets = pages.filter((page) => 'frozenColumns' in page);
  const drawn = pages.flatMap((page) => ('pages' in page ? page.pages.flat().flatMap(({ charts }) => charts) : []));
  const places = placesOf(sheets, new Set(drawn.map(({ sheet }) => sheet)), book);
  const charts = pages.map((page) => {
    const worksheet = workbook.addWorksheet(page.name);
    if ('pages' in page) return writeChartSheet(worksheet, page, book);
    const placed = places.get(page.name);
    if ('signature' in page) writeForm(worksheet, page, book);
    else if ('grid' in page) writeReplica(worksheet, page, book);
    else if (placed !== undefined) writeSheet(worksheet, placed, places, book);
    return [];
  });
  const bytes = await packageOf(workbook);
  await writeFile(
    path,
    finishPackage(bytes, (parts) => attachCharts(parts, charts, places)),
  );
}
