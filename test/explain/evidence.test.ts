import { expect, it } from 'vitest';
import { cellLines } from '../../pipeline/explain/evidence.ts';

it('a heading of a ledger that is broken into lines is told in one', () => {
  const origin = 'raw/甲区/2026/台账.xlsx#项目台账!A4:O4';
  const ledgerCells = [{ origin, name: '总投资\n（万元）', cell: 'I4', text: '185,000' }];
  expect(cellLines([origin], { observations: [], ledgerCells })).toEqual([
    'raw/甲区/2026/台账.xlsx｜项目台账｜I4 ＝ 185,000（总投资（万元））',
  ]);
});
