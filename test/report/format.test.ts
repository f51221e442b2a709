import { describe, expect, it } from 'vitest';
import { formatAgainst, formatCount, formatDate, formatNumber, formatShare } from '../../pipeline/report/format.ts';

describe('formatNumber', () => {
  it.each([
    // ties that a binary float would send the wrong way
    [1.005, 2, '1.00'],
    [1.015, 2, '1.02'],
    [1.025, 2, '1.02'],
    [2.675, 2, '2.68'],
    [8.345, 2, '8.34'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [-1.5, 0, '-2'],
    [-2.5, 0, '-2'],
    [-0.0365, 3, '-0.036'],
    // beyond a tie
    [2.5000000001, 0, '3'],
    [0.4999999999999999, 0, '0'],
    // carry
    [9.995, 2, '10.00'],
    [99.999, 1, '100.0'],
    [-9.96, 1, '-10.0'],
    // decimals added
    [83, 1, '83.0'],
    [7.5, 2, '7.50'],
    [0, 2, '0.00'],
    // no thousands separators
    [3442000, 0, '3442000'],
    // exponents
    [1e-7, 2, '0.00'],
    [1e-7, 7, '0.0000001'],
    [2.5e-7, 7, '0.0000002'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e21, 1, '1500000000000000000000.0'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('prints no sign on zero', () => {
    expect(formatNumber(-0, 2)).toBe('0.00');
    expect(formatNumber(-0.004, 2)).toBe('0.00');
    expect(formatNumber(-0.005, 2)).toBe('0.00');
    expect(formatNumber(-0.4, 0)).toBe('0');
  });

  it('prints a dash for no value and zero for zero', () => {
    expect(formatNumber(null, 2)).toBe('—');
    expect(formatNumber(0, 0)).toBe('0');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => formatNumber(value, 1)).toThrow(RangeError);
  });

  it('agrees with half-even rounding of every two-decimal number to one decimal', () => {
    for (let hundredths = -2000; hundredths <= 2000; hundredths += 1) {
      const tenths = Math.trunc(hundredths / 10);
      const rest = Math.abs(hundredths % 10);
      const up = rest > 5 || (rest === 5 && Math.abs(tenths) % 2 === 1) ? Math.sign(hundredths) : 0;
      const size = Math.abs(tenths + up);
      const expected = `${hundredths < 0 && size > 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
      expect(formatNumber(hundredths / 100, 1), String(hundredths)).toBe(expected);
    }
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [-1000, '-1,000'],
    [123456, '123,456'],
    [3442000, '3,442,000'],
    [null, '—'],
  ])('%d is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it('separates only the whole part', () => {
    expect(formatCount(1234567.891234, 5)).toBe('1,234,567.89123');
    expect(formatCount(12.3456, 4)).toBe('12.3456');
  });
});

describe('formatShare', () => {
  it.each([
    [0.6, 1, '60.0%'],
    [0, 1, '0.0%'],
    [1, 1, '100.0%'],
    [1.234, 1, '123.4%'],
    [-0.25, 1, '-25.0%'],
    [-0.0004, 1, '0.0%'],
    [0.28575, 2, '28.58%'],
    [0.5705, 1, '57.0%'],
    [0.5715, 1, '57.2%'],
    [1e-7, 5, '0.00001%'],
    [null, 1, '—'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(formatShare(value, decimals)).toBe(text);
  });
});

describe('formatAgainst', () => {
  it('keeps the usual decimals when the target is met or unjudged', () => {
    expect(formatAgainst(64.996, 65, 2, true)).toBe('65.00');
    expect(formatAgainst(64.996, 65, 2, null)).toBe('65.00');
    expect(formatAgainst(64.9, 65, 2, false)).toBe('64.90');
    expect(formatAgainst(64.996, null, 2, false)).toBe('65.00');
    expect(formatAgainst(null, 65, 2, false)).toBe('—');
  });

  it('prints more digits when an unmet value would look like its target', () => {
    expect(formatAgainst(64.996, 65, 2, false)).toBe('64.996');
    expect(formatAgainst(64.99996, 65, 2, false)).toBe('64.99996');
    expect(formatAgainst(7.04, 7, 0, false)).toBe('7.04');
    expect(formatAgainst(99.69325153374233, 100, 0, false)).toBe('99.7');
    expect(formatAgainst(2.9612, 2.965, 2, false)).toBe('2.961');
  });

  it('stops after four more digits', () => {
    expect(formatAgainst(64.9999996, 65, 2, false)).toBe('65.00');
    expect(formatAgainst(64.999996, 65, 2, false)).toBe('64.999996');
    expect(formatAgainst(12, 12, 0, false)).toBe('12');
  });
});

describe('formatDate', () => {
  it('prints a Chinese date without leading zeros', () => {
    expect(formatDate('2023-12-31')).toBe('2023年12月31日');
    expect(formatDate('2025-06-01')).toBe('2025年6月1日');
    expect(formatDate(null)).toBe('—');
  });

  it('refuses what is no ISO date', () => {
    expect(() => formatDate('2023年')).toThrow(RangeError);
    expect(() => formatDate('2023-12-31T00:00:00')).toThrow(RangeError);
  });
});
