import { writeFile } from 'node:fs/promises';
import type { Report } from '../model/report.ts';
import { allSheets } from './sheets/all.ts';
import { finishPackage } from './workbook-package.ts';
import { writeSheet } from './workbook-table.ts';

export interface WorkbookOptions {
  /**
   * Relative path from the workbook's final folder to the folder that the file names of the sources start from
   * (`../../..`); with it every source is a link. Left out: no links.
   */
  readonly sourceRoot?: string;
}

const creator = '卫生健康规划监测评估流水线';

/**
 * Writes the data book of a report (数据册.xlsx). Every number shows the text that the report prints; the same report gives
 * the same bytes.
 * @param path file to write; its folder must exist
 */
export async function writeWorkbook(report: Report, path: string, options: WorkbookOptions = {}): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.title = report.title;
  workbook.created = new Date(Date.UTC(report.year, 11, 31));
  workbook.modified = workbook.created;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const sheet of allSheets(report, options.sourceRoot ?? null)) {
    writeSheet(workbook.addWorksheet(sheet.name), sheet, report);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await writeFile(path, finishPackage(bytes));
}
