import { describe, expect, it } from 'vitest';
import { usualFactor, valueCells } from '../../../pipeline/report/sheets/formulas/value-cells.ts';
import { printed, yearResult } from '../fixtures/sample.ts';

const at = (column: string) => ({ sheet: '分年结果', row: 0, column });
const raw = new Map([
  ['n', { row: 3, value: 27 }],
  ['d', { row: 4, value: 18870 }],
  ['v', { row: 5, value: 83.06 }],
]);
const rate = yearResult(2025, printed((27 * 1000) / 18870, '1.43'), {
  numerator: printed(27, '27'),
  denominator: printed(18870, '18,870'),
  origins: ['n', 'd'],
});

describe('valueCells', () => {
  it('makes a rate a formula over its parts and says where they come from', () => {
    const cells = valueCells(rate, null, raw, at);
    expect(cells.value).toMatchObject({ formula: [at('分子'), '*', at('倍数'), '/', at('分母')], text: '1.43' });
    expect(cells.factor).toEqual({ value: 1000, text: '1000' });
    expect(cells.numerator).toMatchObject({ formula: [{ row: 3 }] });
    expect(cells.denominator).toMatchObject({ formula: [{ row: 4 }] });
    expect(cells.origin).toBe('分子×倍数÷分母');
  });

  it('says which part is a number: a corrected numerator is in no raw cell', () => {
    const corrected = { ...rate, value: printed((26 * 1000) / 18870, '1.38'), numerator: printed(26) };
    expect(valueCells(corrected, null, raw, at).origin).toBe('分子×倍数÷分母；分子存数值');
  });

  it('keeps the number where no factor gives it', () => {
    const other = { ...rate, value: printed(1.5) };
    const cells = valueCells(other, null, raw, at);
    expect(cells.value).toEqual(printed(1.5));
    expect(cells.origin).toBe('存数值，算法见“指标解释”');
  });

  it('uses the factor of the other years for nought, and none when there is none', () => {
    const nought = { ...rate, value: printed(0, '0.00'), numerator: printed(0) };
    expect(usualFactor([nought, rate])).toBe(1000);
    expect(valueCells(nought, 1000, raw, at).factor.value).toBe(1000);
    expect(valueCells(nought, null, raw, at).factor.value).toBeNull();
  });

  it('points to the raw cell of a value that is given', () => {
    const given = yearResult(2025, printed(83.06), { origins: ['v'] });
    expect(valueCells(given, null, raw, at)).toMatchObject({
      value: { formula: [{ row: 5 }] },
      origin: '取自原始数据',
    });
  });

  it('writes no formula over a part whose cell cannot hold it in full', () => {
    const half = { ...rate, value: printed((27 * 1000) / 18870.5, '1.43'), denominator: printed(18870.5, '18,870') };
    expect(valueCells(half, null, raw, at).value).not.toHaveProperty('formula');
  });
});
