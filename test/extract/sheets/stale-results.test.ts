import type { WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { staleResults } from '../../../pipeline/extract/sheets/stale-results.ts';
import { noResult } from '../../../pipeline/extract/xlsx/sheet-xml.ts';
import { xlsx } from '../files.ts';

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
  ['$B$2', '12'],
  ['B2+0', '12'],
  ['B2*1', '12'],
  ['-B2+B3/1', '18'],
  ['ROUND(B3-B2,0)', '18'],
  ['ROUND(SUM(B2:B4),-1)', '50'],
  ['INT(B2)', '12'],
  ['IFERROR(SUM(B2:B4),0)', '50'],
  ['IFERROR(B2,"")', '12'],
  ['SUBTOTAL(9,B2:B4)', '50'],
  ['SUBTOTAL(109,B2:B3,B4)', '50'],
  ['SUMPRODUCT(B2:B4)', '50'],
  ['AVERAGE(B2:B3)', '21'],
  ['AVERAGE(A2:B2,B4,B9)', '10'],
  ['ROUND(AVERAGE(B2:B4),0)', '17'],
])('%s with a result that its cells do not give is asked about', async (formula, computed) => {
  expect(asked('a.xlsx', await book(formula, 42))).toEqual([`W120 B5 ${computed}`]);
  expect(asked('a.xlsx', await book(formula, Number(computed)))).toEqual([]);
});

test.each([
  'SUM(B2:B4)/2',
  'A2+B2',
  'B2*2',
  'SUM(其他!B2:B4)',
  'SUM(B2:B4)+1',
  'B2*10',
  'B2+10',
  'B2:B4',
  'ROUND(B2,B3)',
  'ROUND(B2,0-1)',
  'ROUNDUP(B2,0)',
  'IFERROR(B2/B3,0)',
  'IFERROR(B2,1)',
  'SUBTOTAL(3,B2:B4)',
  'SUBTOTAL(1,B2:B4)',
  'SUMPRODUCT(B2:B4,B2:B4)',
  'MAX(B2:B4)',
  'COUNT(B2:B4)',
  'B2&""',
  '12',
])('%s is not computed', async (formula) => {
  expect(asked('a.xlsx', await book(formula, 42))).toEqual([]);
});

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

/** A workbook whose first sheet takes what the second one adds up; B5 of the second is its own sum. */
function parted(formula: string, result: number): Promise<Uint8Array> {
  return xlsx((workbook) => {
    workbook.addWorksheet('汇总').getCell('B2').value = { formula, result };
    const detail = workbook.addWorksheet('分表 1');
    detail.addRows([['街道', '床位'], ['建外', 12], ['朝外', 30.4], ['麦子店', '8张'], ['合计', 42.4], ['空']]);
    workbook.addWorksheet('护士').addRows([[7], [9]]);
  });
}

test.each([
  ["'分表 1'!B5", '42.4'],
  ["'分表 1'!$B$2+护士!A1", '19'],
  ["SUM('分表 1'!B2:B4)", '42.4'],
  ["SUM('分表 1'!B2:B3,护士!A1:A2)", '58.4'],
  ["ROUND('分表 1'!B3,0)", '30'],
  ["INT(SUM('分表 1'!B2:B3))", '42'],
  ["IFERROR('分表 1'!B2*1,0)", '12'],
  ["'分表 1'!B6", '0'],
])('%s is computed from the other sheet', async (formula, computed) => {
  expect(asked('a.xlsx', await parted(formula, 41))).toEqual([`W120 B2 ${computed}`]);
  expect(asked('a.xlsx', await parted(formula, Number(computed)))).toEqual([]);
});

test.each(["'分表 1'!B4", '不在!B2', "'分表 1:护士'!B2", "'分表 1'!B2:护士!A1"])('%s is not', async (formula) => {
  expect(asked('a.xlsx', await parted(formula, 41))).toEqual([]);
});

test('a subtotal passes over subtotals and is not computed over hidden rows and functions that are not told', () => {
  const number = (v: number, f?: string) => ({ t: 'n' as const, v, ...(f === undefined ? {} : { f }) });
  const sheet = (formula: string, rows?: readonly object[]) =>
    ({
      '!data': [[number(12)], [number(12, formula)], [number(8)], [number(50, 'SUBTOTAL(9,A1:A3)')]],
      ...(rows === undefined ? {} : { '!rows': rows }),
    }) as unknown as WorkSheet;
  const computed = (each: WorkSheet) => staleResults(each).map((stale) => stale.computed);
  expect(computed(sheet('SUBTOTAL(9,A1:A1)'))).toEqual([20]);
  expect(computed(sheet('SUM(A1:A1)'))).toEqual([32]);
  expect(computed(sheet('0'))).toEqual([]);
  expect(computed(sheet('SUM(A1:A1)', [{}, {}, { hidden: true }]))).toEqual([]);
});

test('sheets that add each other without end are computed once and within bounds', async () => {
  const bytes = await xlsx((workbook) => {
    for (let at = 0; at < 40; at += 1) {
      const sheet = workbook.addWorksheet(`表${at}`);
      for (let row = 1; row <= 100; row += 1)
        sheet.getCell(row, 1).value = { formula: `SUM(表${(at + 1) % 40}!A1:A1000000)`, result: 0 };
    }
  });
  expect(asked('a.xlsx', bytes)).toEqual([]);
});
