import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { deliveries, handwritten } from './books/areas.ts';
import { bytesOf } from './bytes.ts';
import { MARKER } from './page.ts';

const raw = fileURLToPath(new URL('../../raw/', import.meta.url));
const folders = deliveries();

describe('the committed demonstration files', () => {
  test.each(folders)('$area $year are what the generator makes, byte for byte', async ({ area, year, books }) => {
    const folder = join(raw, area, String(year));
    const generated = readdirSync(folder).filter((name) => !handwritten.includes(name));
    expect(generated.sort()).toEqual(books.map((book) => book.file).sort());
    for (const book of books) {
      expect(Buffer.from(await bytesOf(book)).equals(readFileSync(join(folder, book.file))), book.file).toBe(true);
    }
  });

  test('their columns are as wide whatever workbook was written before', async () => {
    const before = XLSX.utils.aoa_to_sheet([[1]]);
    before['!cols'] = [{ wch: 9, MDW: 11 }];
    XLSX.write({ SheetNames: ['a'], Sheets: { a: before } }, { type: 'buffer', bookType: 'xlsx' });
    for (const { area, year, books } of folders) {
      for (const book of books.filter(({ file }) => file.endsWith('.xls'))) {
        const committed = readFileSync(join(raw, area, String(year), book.file));
        expect(Buffer.from(await bytesOf(book)).equals(committed), `${area} ${year} ${book.file}`).toBe(true);
      }
    }
  });

  test.each(folders)('$area $year say on every sheet that they are a demonstration', ({ area, year, books }) => {
    for (const { file, pages, encoding } of books) {
      const bytes = readFileSync(join(raw, area, String(year), file));
      if (file.endsWith('.csv')) {
        expect(new TextDecoder(encoding).decode(bytes)).toContain(MARKER);
        continue;
      }
      const workbook = XLSX.read(bytes, { dense: true });
      expect(workbook.SheetNames).toEqual(pages.map((page) => page.name));
      for (const name of workbook.SheetNames) {
        expect(XLSX.utils.sheet_to_csv(workbook.Sheets[name] ?? {}), `${file}#${name}`).toContain(MARKER);
      }
    }
  });

  test('the totals printed in the bed and visit tables are the sums of their rows', () => {
    let tables = 0;
    for (const { area, year } of folders.filter((delivery) => delivery.area !== '北京市')) {
      for (const [file, sheet] of [
        ['卫生资源.xlsx', '机构床位'],
        ['医疗服务.xls', '诊疗人次'],
        ['医疗服务.xls', '床位使用'],
      ] as const) {
        const workbook = XLSX.read(readFileSync(join(raw, area, String(year), file)));
        const rows = XLSX.utils.sheet_to_json<(string | number)[]>(workbook.Sheets[sheet] ?? {}, { header: 1 });
        const start = rows.findIndex((row) => row[0] === '合计');
        const parts = rows.slice(start + 1).filter((row) => typeof row[1] === 'number');
        const width = rows[start]?.length ?? 0;
        // The heading of a merged group stands over its first column only.
        const rates = rows.flatMap((row) => row.findIndex((box) => /率（%）$/u.test(String(box))));
        const firstRate = Math.max(...rates);
        for (let column = 1; column < (firstRate < 0 ? width : firstRate); column += 1) {
          const sum = parts.reduce((total, row) => total + Number(row[column]), 0);
          expect(sum, `${area} ${year} ${sheet}`).toBeCloseTo(Number(rows[start]?.[column]), 6);
          tables += 1;
        }
      }
    }
    expect(tables).toBe(8 * 10 + 2 * 5);
  });
});
