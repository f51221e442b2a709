import { writeBook } from '../excel/book.ts';
import type { Report } from '../model/report.ts';
import { allSheets } from './sheets/all.ts';

/** What the data book is made with. */
interface WorkbookOptions {
  /**
   * Relative path from the workbook's final folder to the folder that the file names of the sources start from
   * (`../../..`); with it every source is a link. Left out: no links.
   */
  readonly sourceRoot?: string;
}

/**
 * Writes the data book of a report (数据册.xlsx). Every number shows the text that the report prints; the same report gives
 * the same bytes.
 * @param path file to write; its folder must exist
 */
export async function writeWorkbook(report: Report, path: string, options: WorkbookOptions = {}): Promise<void> {
  const { title, demonstration, draft } = report;
  const dated = new Date(Date.UTC(report.year, 11, 31));
  await writeBook(
    { title, demonstration, draft, dated, home: '目录' },
    allSheets(report, options.sourceRoot ?? null),
    path,
  );
}
