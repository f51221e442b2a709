import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { setWidths } from '../../pipeline/excel/columns.ts';

it('writes the width of every column, the one that the library takes for its own default too', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('表');
  setWidths(sheet, [5, 9, 9, 32]);
  sheet.addRow(['一', '二', '三', '四']);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].flatMap(([, from, to, width]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, () => Math.round(Number(width))),
  );
  expect(columns).toEqual([5, 9, 9, 32]);
});
