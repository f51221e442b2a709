import { describe, expect, it } from 'vitest';
import { gapCell } from '../../../pipeline/report/sheets/formulas/gap.ts';
import { progressCell, ratioCell, tauCell } from '../../../pipeline/report/sheets/formulas/pace.ts';
import { indicator, printed } from '../fixtures/sample.ts';

const at = (column: string) => ({ sheet: '判定依据', row: 0, column });
const promise = indicator({ seq: 1, name: '床位', unit: '张', target: '7.5', kind: 'level', level: 7.5, base: '6.94' });
const parts = {
  value: { cell: at('x'), printed: printed(7.29) },
  year: { cell: at('y'), number: 2023 },
  baseline: at('b'),
  target: at('t'),
  baselineYear: at('y0'),
  targetYear: at('yT'),
};

describe('τ, P, R and the gap as formulas', () => {
  it('are formulas when the formula gives the printed number', () => {
    expect(tauCell(printed(0.6, '60.0%'), promise, parts)).toMatchObject({
      formula: ['(', at('y'), '-', at('y0'), ')/(', at('yT'), '-', at('y0'), ')'],
    });
    expect(progressCell(printed(0.35 / 0.56, '62.5%'), promise, parts)).toMatchObject({
      formula: ['(', at('x'), '-', at('b'), ')/(', at('t'), '-', at('b'), ')'],
    });
    const share = { cell: at('P'), printed: printed(0.624, '62.4%') };
    const time = { cell: at('τ'), printed: printed(0.6, '60.0%') };
    expect(ratioCell(printed(1.04), share, time)).toMatchObject({ formula: [at('P'), '/', at('τ')] });
  });

  it('stay numbers when it does not: another year is judged, the growth is compound', () => {
    expect(tauCell(printed(1, '100.0%'), promise, parts)).toEqual(printed(1, '100.0%'));
    expect(progressCell(printed(0.9, '90.0%'), promise, parts)).toEqual(printed(0.9, '90.0%'));
    expect(progressCell(printed(null), promise, parts)).toEqual(printed(null));
  });

  it('stay numbers when a cell that they need holds a rounded number', () => {
    const tie = { cell: at('P'), printed: printed(0.5705, '57.0%') };
    const time = { cell: at('τ'), printed: printed(0.6, '60.0%') };
    expect(ratioCell(printed(0.5705 / 0.6, '0.95'), tie, time)).not.toHaveProperty('formula');
  });

  it('measures the gap to what the promise is judged by, in the direction that is still to go', () => {
    const goals = { target: at('t'), reference: at('ref'), low: at('low'), high: at('high') };
    const x = parts.value;
    expect(gapCell({ ...promise, gap: printed(7.5 - 7.29, '0.21') }, x, goals)).toMatchObject({
      formula: [at('t'), '-', at('x')],
    });
    expect(gapCell({ ...promise, gap: printed(7.29 - 7.5, '-0.21') }, x, goals)).toMatchObject({
      formula: [at('x'), '-', at('t')],
    });
    const range = { ...promise, target: { ...promise.target, value: null, low: 7, high: 7.2 } };
    expect(gapCell({ ...range, gap: printed(7.29 - 7.2, '0.09') }, x, goals)).toMatchObject({
      formula: [at('x'), '-', at('high')],
    });
    expect(gapCell({ ...range, gap: printed(0, '0.00') }, x, goals)).not.toHaveProperty('formula');
  });
});
