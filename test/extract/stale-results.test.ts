import type { WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { noResult } from '../../pipeline/extract/sheet-xml.ts';
import { staleResults } from '../../pipeline/extract/stale-results.ts';
import { xlsx } from './files.ts';

/** 12, 30 and 8 in B2:B4, words in A2:A4, and a formula in B5. */
function book(formula: string, result: number): Promise<Uint8Array> {
  return xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRows([
      ['街道', '床位'],
      ['建外', 12],
      ['朝外', 30],
      ['麦子店', 8],
    ]);
    sheet.getCell('B5').value = { formula, result };
  });
}

const asked = (name: string, bytes: Uint8Array) =>
  readWorkbook(name, bytes).problems.map(
    ({ code, where, found }) => `${code} ${where.cell} ${/重算是 ([^；]*)/u.exec(found)?.[1]}`,
  );

test.each([
  ['SUM(B2:B4)', '50'],
  ['SUM($B$2:$B$3,B4)', '50'],
  ['SUM(A2:B4)', '50'],
  ['B2+B3-B4', '34'],
])('%s with a result that its cells do not give is asked about', async (formula, computed) => {
  expect(asked('a.xlsx', await book(formula, 42))).toEqual([`W120 B5 ${computed}`]);
  expect(asked('a.xlsx', await book(formula, Number(computed)))).toEqual([]);
});

test.each(['SUM(B2:B4)/2', 'A2+B2', 'B2*2', 'SUMIF(A2:A4,"朝外",B2:B4)', 'SUM(其他!B2:B4)', 'SUM(B2:B4)+1'])(
  '%s is not computed',
  async (formula) => {
    expect(asked('a.xlsx', await book(formula, 42))).toEqual([]);
  },
);

test('a sum of a formula without a result, or of an error, is not computed', () => {
  const number = (v: number, f?: string) => ({ t: 'n' as const, v, ...(f === undefined ? {} : { f }) });
  const sheet = (cell: object) =>
    ({ '!data': [[cell], [number(8)], [number(42, 'SUM(A1:A2)')]] }) as unknown as WorkSheet;
  expect(staleResults(sheet(number(12)))).toEqual([{ cell: 'A3', stored: 42, computed: 20 }]);
  expect(staleResults(sheet(number(34)))).toEqual([]);
  expect(staleResults(sheet({ t: 's', v: '朝外' }))).toEqual([{ cell: 'A3', stored: 42, computed: 8 }]);
  expect(staleResults(sheet({ t: 's', v: noResult, f: '0' }))).toEqual([]);
  expect(staleResults(sheet({ t: 'e', v: 7 }))).toEqual([]);
});
