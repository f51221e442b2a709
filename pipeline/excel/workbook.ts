import type { Workbook } from 'exceljs';
import type { Book } from './sheet.ts';

const creator = '卫生健康规划监测评估流水线';

/** A workbook without sheets that opens at its first one; its dates are the book's, so that the same book gives the same bytes. */
export async function emptyWorkbook({ title, dated }: Book): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.title = title;
  workbook.created = dated;
  workbook.modified = dated;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return workbook;
}

/** The package of a workbook, not compressed: it is packed again when it is finished. */
export async function packageOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}
