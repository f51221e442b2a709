import { describe, expect, it } from 'vitest';
import { offTheRule, storedNumber } from '../../pipeline/excel/number.ts';

describe('storedNumber', () => {
  it.each([
    // the full value, where every spreadsheet shows the text
    [6.943216, '6.94', 6.943216, '0.00'],
    [82.91, '82.91', 82.91, '0.00'],
    [3442000, '3442000', 3442000, '0'],
    [3442000, '3,442,000', 3442000, '#,##0'],
    [0, '0.0', 0, '0.0'],
    [-1.62, '-1.62', -1.62, '0.00'],
    [0.57143, '57.1%', 0.57143, '0.0%'],
    [-0.2519, '-25.2%', -0.2519, '0.0%'],
    [97.21, '97.2%', 97.21, '0.0"%"'],
    [64.996, '64.996', 64.996, '0.000'],
    [1320.5, '1,320.5 万元', 1320.5, '#,##0.0" 万元"'],
    [0.46, '+0.5', 0.46, '+0.0;-0.0;0.0'],
    // a tie: spreadsheets round it away from zero or by the binary number, the report to the even digit
    [1.005, '1.00', 1, '0.00'],
    [0.125, '0.12', 0.12, '0.00'],
    [0.375, '0.38', 0.38, '0.00'],
    [2.5, '2', 2, '0'],
    [0.5705, '57.0%', 0.57, '0.0%'],
    [0.28575, '28.58%', 0.2858, '0.00%'],
    [1.0049999999999999, '1.00', 1, '0.00'],
    // a spreadsheet would show -0.00
    [-0.004, '0.00', 0, '0.00'],
  ])('%d printed as %s is stored as %d with %s', (value, text, stored, numFmt) => {
    expect(storedNumber({ value, text })).toEqual({ value: stored, numFmt });
  });

  it.each([
    [null, '—'],
    [3, '约3张'],
    [3, '三'],
    [0.6, '97.2%'],
    [5, '6'],
  ])('%s printed as %s stays text', (value, text) => {
    expect(storedNumber({ value, text })).toBeNull();
  });
});

describe('offTheRule', () => {
  it.each([
    ['0.00', '0.00_)'],
    ['#,##0"人；甲"', '#,##0"人；甲"_)'],
    ['0.0"a;b"', '0.0"a;b"_)'],
    ['+0.0;-0.0;0.0', '+0.0_);-0.0_);0.0_)'],
  ])('%s keeps its numbers off the rule as %s', (numFmt, off) => {
    expect(offTheRule(numFmt)).toBe(off);
  });
});
