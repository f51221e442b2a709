import { describe, expect, it } from 'vitest';
import { scaleDecimals, scaleOf } from '../../../pipeline/excel/charts/scale.ts';

describe('scaleOf', () => {
  it.each([
    [[82.91, 83.06], { low: 0 }],
    [[0, 0, 5.3, 7], { low: 0 }],
    [[97.2, 99.99], { low: 0, high: 100 }],
    [[-1.86, -1.06], {}],
    [[5, 5], { low: 0 }],
    [[0, 3.334, 1], { low: 0, high: 1 }],
  ] as const)('holds %j between round ends, with three to nine steps', (figures, limits) => {
    const scale = scaleOf(figures, limits);
    if (scale === null) throw new Error('no scale');
    const { min, max, step } = scale;
    expect(min).toBeLessThanOrEqual(Math.min(...figures));
    expect(max).toBeGreaterThanOrEqual(Math.max(...figures));
    const steps = (max - min) / step;
    expect(steps).toBeGreaterThan(1.9);
    expect(steps).toBeLessThan(9.1);
    expect([1, 2, 2.5, 5]).toContain(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(6)));
  });

  it('stays within what is possible: no share above 100, no count below 0', () => {
    expect(scaleOf([97.2, 99.99], { low: 0, high: 100 })?.max).toBe(100);
    expect(scaleOf([0.1, 7], { low: 0 })?.min).toBe(0);
    expect(scaleOf([104, 90], { high: 100 })?.max).toBeGreaterThan(104);
  });

  it('has none without figures, and says the decimals of its steps', () => {
    expect(scaleOf([], {})).toBeNull();
    expect(scaleDecimals({ min: 82.85, max: 83.1, step: 0.05 })).toBe(2);
    expect(scaleDecimals({ min: 0, max: 10, step: 2.5 })).toBe(1);
  });
});
