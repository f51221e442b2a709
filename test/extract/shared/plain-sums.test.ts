import { expect, test } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { soleSource } from '../../../pipeline/extract/shared/plain-sums.ts';
import { xlsx } from '../files.ts';

test.each([
  ['C3', 2, 2],
  ['$C$3*1.02', 2, 2],
  ['C3+36', 2, 2],
  ['C3*(1+2%)', 2, 2],
  ['1.02*C3', 2, 2],
  ['ROUND(AB12*1.02,0)', 11, 27],
  ['C3 * 1.02', 2, 2],
  ['ROUND( C3*1.02 , 0 )', 2, 2],
  ['=C3*1.02', 2, 2],
  ['C3*(1+D3)', 2, 2],
  ['C3*(1+D3%)', 2, 2],
  ['(1+$D$3/100)*C3', 2, 2],
  ['C3+C3*D3', 2, 2],
  ['C3+C3*2%', 2, 2],
  ['ROUND(C3*(1+D3),0)', 2, 2],
  ['C3*(1+2%)^2', 2, 2],
  ['C3*POWER(1.02,2)', 2, 2],
  ['PRODUCT(C3,1.02)', 2, 2],
  ['IF(C3>0,C3*1.02,0)', 2, 2],
  ['IFERROR(C3*1.02,"")', 2, 2],
  ['(C3*1.02)', 2, 2],
])('%s takes one cell', (formula, row, column) => {
  expect(soleSource(formula)).toEqual({ row, column });
});

test.each([
  'C3+D3',
  'SUM(C3:C9)',
  'C3*D3',
  'C3-D3',
  'C3+D3*2%',
  'C3*(1+D3+E3)',
  'C3/D3*1000',
  'IF(C3>0,D3,C3)',
  'PRODUCT(C3,D3)',
  'AVERAGE(C3:D3)',
  'Sheet2!C3',
  'C3/SUM(C3:C9)',
  'TODAY()',
  '36',
  'IF(C3,1,2)',
])('%s does not take one cell alone', (formula) => {
  expect(soleSource(formula)).toBeNull();
});

test.each([
  ['表1', '表1!C3*1.02'],
  ['表1', "'表1'!$C$3 * 1.02"],
  ['2027 年', "ROUND('2027 年'!C3*(1+'2027 年'!D3),0)"],
  ["It's", "'It''s'!C3"],
])('on %s %s takes one cell of its own sheet', (sheet, formula) => {
  expect(soleSource(formula, sheet)).toEqual({ row: 2, column: 2 });
});

test.each([
  ['表1', '附表1!C3*1.02'],
  ['1', 'A1!C3'],
  ['表1', '表2!C3'],
  ['表1', "'[去年.xlsx]表1'!C3"],
  ['表1', '[1]表1!C3'],
  ['', '表1!C3'],
])('on %s %s takes one of another sheet', (sheet, formula) => {
  expect(soleSource(formula, sheet)).toBeNull();
});

test('a long formula is told apart at once', () => {
  expect(soleSource(`C3${'+1'.repeat(4000)}x`)).toBeNull();
});

test('a workbook keeps the cell that a formula takes', async () => {
  const bytes = await xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    const of = (formula: string) => ({ formula, result: 2958 });
    sheet.addRow([2900, of('A1*1.02'), of('A1+B1'), of('表!A1*1.02'), of("'表'!A1*1.02"), of('表2!A1*1.02')]);
    workbook.addWorksheet('表2').addRow([2900]);
  });
  const [row = []] = readWorkbook('a.xlsx', bytes).workbook?.sheets[0]?.rows ?? [];
  const first = { row: 0, column: 0 };
  expect(row.map((cell) => cell?.source)).toEqual([undefined, first, undefined, first, first, undefined]);
});

test('cells that share one formula take each their own cell', async () => {
  const bytes = await xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRows([
      [2900, { formula: 'A1*$F$1', result: 2958 }, { formula: 'ROUND(A1*1.02,0)', result: 2958 }, 0.02],
      [1200, { sharedFormula: 'B1', result: 1224 }, { sharedFormula: 'C1', result: 1224 }, 0.02],
      [800, 816, { sharedFormula: 'C1', result: 816 }, { formula: 'SUM(A1:A3)', result: 4900 }],
    ]);
  });
  const rows = readWorkbook('a.xlsx', bytes).workbook?.sheets[0]?.rows ?? [];
  expect(rows.map((row) => row[2]?.source)).toEqual([0, 1, 2].map((row) => ({ row, column: 0 })));
  expect(rows.map((row) => row[1]?.source)).toEqual([undefined, undefined, undefined]);
});

test('a shared sum is computed again for each of its cells', async () => {
  const bytes = await xlsx((workbook) => {
    workbook.addWorksheet('表').addRows([
      [12, 30, { formula: 'SUM(A1:B1)', result: 42 }],
      [10, 20, { sharedFormula: 'C1', result: 42 }],
    ]);
  });
  expect(readWorkbook('a.xlsx', bytes).problems.map(({ code, where }) => `${code} ${where.cell}`)).toEqual(['W120 C2']);
});

test('a workbook keeps the other sheet from which a formula takes one cell', async () => {
  const bytes = await xlsx((workbook) => {
    const sheet = workbook.addWorksheet('2025年');
    const of = (formula: string) => ({ formula, result: 2958 });
    sheet.addRow([
      of("'2024年'!A1"),
      of("'2024年'!A1*1.02"),
      of('汇总!A1'),
      of("'2025年'!B1"),
      of("SUM('2024年'!A1:A3)"),
    ]);
    workbook.addWorksheet('2024年').addRow([2900]);
    workbook.addWorksheet('汇总').addRow([2900]);
  });
  const [row = []] = readWorkbook('a.xlsx', bytes).workbook?.sheets[0]?.rows ?? [];
  expect(row.map((cell) => cell?.sourceSheet)).toEqual(['2024年', '2024年', '汇总', undefined, undefined]);
});
