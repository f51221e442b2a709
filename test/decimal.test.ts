import { describe, expect, it } from 'vitest';
import { decimalLiteral, roundToStep, shiftPoint } from '../pipeline/decimal.ts';
import standard from './decimal-gbt8170.json' with { type: 'json' };

describe('roundToStep', () => {
  it.each(standard.cases)('$input to $interval is $expected', ({ input, interval, expected }) => {
    expect(roundToStep(input, interval)).toBe(expected);
  });

  it('has all cases of the fixture', () => {
    expect(standard.cases.length).toBe(24);
  });
});

describe('decimalLiteral', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [-1.29, '-1.29'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [1e21, '1000000000000000000000'],
    [1.7976931348623157e308, `17976931348623157${'0'.repeat(292)}`],
    [5e-324, `0.${'0'.repeat(323)}5`],
  ])('%d is %s', (value, literal) => {
    expect(decimalLiteral(value)).toBe(literal);
    expect(Number(decimalLiteral(value))).toBe(value === 0 ? 0 : value);
  });

  it('refuses what is no number', () => {
    expect(() => decimalLiteral(Number.NaN)).toThrow(RangeError);
    expect(() => decimalLiteral(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('shiftPoint', () => {
  it.each([
    ['0.285', 2, '28.5'],
    ['0.6', 2, '60'],
    ['-0.07', 1, '-0.7'],
    ['12', 2, '1200'],
    ['12', -3, '0.012'],
    ['0', 2, '0'],
  ])('%s by %i is %s', (literal, places, shifted) => {
    expect(shiftPoint(literal, places)).toBe(shifted);
  });
});
