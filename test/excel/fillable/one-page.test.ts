import { expect, it } from 'vitest';
import { fitsOnePage } from '../../../pipeline/excel/fillable/one-page.ts';
import type { FillableSheet } from '../../../pipeline/excel/fillable/sheet.ts';

const sheet = (widths: readonly number[], landscape: boolean): FillableSheet => ({
  name: '分组表',
  rows: [],
  merges: [],
  widths,
  frozen: { rows: 0, columns: 0 },
  headings: null,
  landscape,
});

// A4 less the margins (0.4 inch at the sides, 0.65 above and below) is 790 × 502 points lying, 538 × 748 upright.
it.each([
  ['short', [100], true, 400, true],
  ['a little too long: 502 ÷ 620 = 81%', [100], true, 620, true],
  ['much too long: 502 ÷ 700 = 72%', [100], true, 700, false],
  ['wide, so that it is set smaller already', [100, 100], true, 850, true],
  ['upright, twice a page', [90], false, 1500, false],
] as const)('%s', (_, widths, landscape, height, fits) => {
  expect(fitsOnePage(sheet(widths, landscape), height)).toBe(fits);
});
