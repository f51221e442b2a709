import { expect, test } from 'vitest';
import { soleSource } from '../../pipeline/extract/plain-sums.ts';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { xlsx } from './files.ts';

test.each([
  ['C3', 2, 2],
  ['$C$3*1.02', 2, 2],
  ['C3+36', 2, 2],
  ['C3*(1+2%)', 2, 2],
  ['1.02*C3', 2, 2],
  ['ROUND(AB12*1.02,0)', 11, 27],
])('%s takes one cell', (formula, row, column) => {
  expect(soleSource(formula)).toEqual({ row, column });
});

test.each(['C3+D3', 'SUM(C3:C9)', 'C3*D3', 'Sheet2!C3', 'C3/SUM(C3:C9)', 'TODAY()', '36', 'IF(C3,1,2)'])(
  '%s does not take one cell alone',
  (formula) => {
    expect(soleSource(formula)).toBeNull();
  },
);

test('a long formula is told apart at once', () => {
  expect(soleSource(`C3${'+1'.repeat(4000)}x`)).toBeNull();
});

test('a workbook keeps the cell that a formula takes', async () => {
  const bytes = await xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRow([2900, { formula: 'A1*1.02', result: 2958 }, { formula: 'A1+B1', result: 5858 }]);
  });
  const [row = []] = readWorkbook('a.xlsx', bytes).workbook?.sheets[0]?.rows ?? [];
  expect(row.map((cell) => cell?.source)).toEqual([undefined, { row: 0, column: 0 }, undefined]);
});
