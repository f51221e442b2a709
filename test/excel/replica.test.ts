import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../pipeline/excel/book.ts';
import type { Replica } from '../../pipeline/excel/replica.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page: Replica = {
  name: '1 床位',
  grid: [
    [{ text: '甲区2021年卫生资源统计表（年末数，含民营）' }, null, null, null, null],
    [{ text: '指标' }, { text: '2021年' }, { text: '占比' }, null, { text: '读作', isNote: true }],
    [
      { text: '床位' },
      { text: '1.2', below: '＝12,000张', tone: 'good', align: 'right' },
      null,
      null,
      { text: '床位（张）', isNote: true },
    ],
    [null, { text: '=1+1', tone: 'fair' }, null, null, null],
  ],
  merges: [{ top: 1, left: 2, bottom: 2, right: 2 }],
  margin: 3,
};
const book = { title: '对照', dated: new Date('2021-12-31'), demonstration: true, draft: false };

async function written(): Promise<ExcelJS.Worksheet> {
  const path = join(temporaryFolder('replica'), 'replica.xlsx');
  await writeBook(book, [page], path);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('1 床位');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a replica of a sheet', () => {
  it('keeps every cell at its address, its reading on a smaller line below', async () => {
    const sheet = await written();
    expect(sheet.getCell('A1').text).toBe('甲区2021年卫生资源统计表（年末数，含民营）');
    expect(sheet.getCell('B3').text).toBe('1.2\n＝12,000张');
    expect(sheet.getCell('E3').text).toBe('床位（张）');
    expect(sheet.getCell('B3').fill).toMatchObject({ pattern: 'solid' });
    expect(sheet.getCell('A3').fill).not.toMatchObject({ pattern: 'solid' });
  });

  it('keeps its merged cells and gives a text that stands alone the columns of the source only', async () => {
    const sheet = await written();
    expect([...sheet.model.merges].sort()).toEqual(['A1:C1', 'C2:C3']);
    expect(sheet.getColumn(1).width).toBeLessThan(12);
  });

  it('writes every text as text, and the mark of demonstration data on what is printed', async () => {
    const sheet = await written();
    expect(sheet.getCell('B4').value).toBe('=1+1');
    expect(sheet.headerFooter.oddHeader).toContain('演示数据');
  });

  it('gives the same bytes for the same page', async () => {
    const [one, other] = await Promise.all(
      ['one', 'other'].map(async (name) => {
        const path = join(temporaryFolder('replica'), `${name}.xlsx`);
        await writeBook(book, [page], path);
        return readFileSync(path);
      }),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });
});
