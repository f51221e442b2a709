import { describe, expect, it } from 'vitest';
import type { ChartPoints } from '../../../pipeline/report/charts/points.ts';
import { labelSides } from '../../../pipeline/report/submission/label-sides.ts';

const scale = { min: 0, max: 100, step: 25 };

function sides(
  values: readonly (number | null)[],
  { goal, path = null }: { readonly goal?: number; readonly path?: ChartPoints['path'] } = {},
): string {
  const points: ChartPoints = {
    years: values.map((_, index) => 2020 + index),
    observed: values.map((value) => (value === null ? null : { value, text: String(value) })),
    baseline: [],
    path,
    target: goal === undefined ? null : { low: goal, high: goal, text: String(goal) },
    reference: [],
    projection: null,
    all: [],
  };
  return labelSides(points, scale).join('');
}

describe('labelSides', () => {
  it('stands above where nothing is in the way, and in a year without a figure', () => {
    expect(sides([50, null, 50])).toBe('ttt');
  });

  it('stands below in a valley and above on a peak', () => {
    expect(sides([60, 40, 60])[1]).toBe('b');
    expect(sides([40, 60, 40])[1]).toBe('t');
  });

  it('keeps away from the goal close above, and from the way to it', () => {
    expect(sides([50, 50, 50], { goal: 58 })).toBe('bbb');
    expect(sides([50, 50, 50], { goal: 90 })).toBe('ttt');
    expect(sides([50, 50, 50, null], { path: [50, null, null, 80] })).toMatch(/^bb/);
  });

  it('stays within the axis', () => {
    expect(sides([100, 100, 100])).toBe('bbb');
    expect(sides([0, 0, 0], { goal: 8 })).toBe('ttt');
  });
});
