import { describe, expect, it } from 'vitest';
import { rawFormula } from '../../../pipeline/report/sheets/formulas/raw-formula.ts';

/** Deaths at four ages, a total, cases and a part of them, two populations; row 9 follows row 8 in the sheet, row 20 does not. */
const rows = new Map([
  ['d1', { row: 7, value: 60 }],
  ['d2', { row: 8, value: 98 }],
  ['d3', { row: 20, value: 138 }],
  ['all', { row: 30, value: 1000 }],
  ['cases', { row: 40, value: 3560 }],
  ['covid', { row: 41, value: 230 }],
  ['before', { row: 50, value: 430300 }],
  ['after', { row: 51, value: 429901 }],
]);
const at = (row: number, to = row) => ({ sheet: '原始数据', column: '数值', row, ...(to === row ? {} : { to }) });

describe('rawFormula', () => {
  it('points to the one raw figure', () => {
    expect(rawFormula(1000, ['d1', 'all'], rows, 'denominator')).toEqual([at(30)]);
    expect(rawFormula(60, ['d1', 'all'], rows, 'numerator')).toEqual([at(7)]);
  });

  it('takes the figure of its own end when both have the same number', () => {
    const equal = new Map([
      ['served', { row: 1, value: 327 }],
      ['villages', { row: 2, value: 327 }],
    ]);
    expect(rawFormula(327, ['served', 'villages'], equal, 'numerator')).toEqual([at(1)]);
    expect(rawFormula(327, ['served', 'villages'], equal, 'denominator')).toEqual([at(2)]);
  });

  it('adds up what really adds up, neighbours as a range', () => {
    expect(rawFormula(296, ['d1', 'd2', 'd3', 'all'], rows, 'numerator')).toEqual([
      'SUM(',
      { sheet: '原始数据', column: '数值', row: 7, to: 8 },
      ',',
      { sheet: '原始数据', column: '数值', row: 20, to: 20 },
      ')',
    ]);
  });

  it('takes a part from a whole, and the mean of two', () => {
    expect(rawFormula(3330, ['cases', 'before', 'covid'], rows, 'numerator')).toEqual([at(40), '-', at(41)]);
    expect(rawFormula(430100.5, ['cases', 'covid', 'before', 'after'], rows, 'denominator')).toEqual([
      '(',
      at(51),
      '+',
      at(50),
      ')/2',
    ]);
  });

  it('gives up when no raw figures give the number: a corrected figure stays a number', () => {
    expect(rawFormula(1420, ['d1', 'all'], rows, 'numerator')).toBeNull();
    expect(rawFormula(null, ['d1'], rows, 'numerator')).toBeNull();
    expect(rawFormula(60, ['unknown'], rows, 'numerator')).toBeNull();
  });
});
