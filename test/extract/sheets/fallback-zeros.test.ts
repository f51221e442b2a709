import { expect, test } from 'vitest';
import { isFallback } from '../../../pipeline/extract/sheets/fallback-zeros.ts';

test.each([
  'IF(D3="未报",0,D3)',
  'IF(D3="",0,D3)',
  'IF(D3<>"",D3,0)',
  'IF(ISBLANK(D3),0,D3)',
  'IF(ISNUMBER(D3),D3,0)',
  'IFERROR(VLOOKUP(A3,E1:F9,2,0),0)',
])('%s gives 0 where there is no number', (formula) => {
  expect(isFallback(formula)).toBe(true);
});

test.each([
  'SUM(D3:D9)',
  'IFERROR(D3/E3,0)',
  'IFERROR(SUM(D3:D9),0)',
  'IF(D3="","",D3)',
  'IF(D3>0,D3,"")',
  'D3',
  'IFERROR(VLOOKUP(A3,E1:F9,2,0),"")',
])('%s does not', (formula) => {
  expect(isFallback(formula)).toBe(false);
});
