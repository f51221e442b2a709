import { expect, it } from 'vitest';
import { reachOf } from '../../../pipeline/report/narrative/reach.ts';
import { indicator, printed } from '../fixtures/sample.ts';

const ahead = (name: string, low: number, high: number, rest: Partial<Parameters<typeof indicator>[0]> = {}) =>
  indicator({
    seq: 1,
    name,
    unit: '%',
    target: '≥85',
    level: 85,
    ...rest,
    extra: {
      projected: printed((low + high) / 2),
      projectedLow: printed(low),
      projectedHigh: printed(high),
      ...rest.extra,
    },
  });

it('leaves open what lies inside the interval', () => {
  const items = [ahead('甲', 85, 86), ahead('乙', 84.9, 86), ahead('丙', 80, 84.9)];
  expect(reachOf(items, items)).toBe(
    '尚未达标、可以外推的3项中，按现有趋势，到目标年能够达到目标值的1项（甲），预测区间含目标值、能否达到尚难判断的1项（乙），达不到目标值的1项（丙）。',
  );
});

it('turns round where less is better, and leaves out what is met, cannot be judged or has no level', () => {
  const items = [
    ahead('甲', 80, 84, { extra: { direction: 'down' } }),
    ahead('乙', 80, 84, { verdict: ['sustained', '持续达标', 'good'] }),
    ahead('丙', 80, 84, { verdict: ['not_comparable', '口径变化，不可比', 'gap'] }),
    ahead('丁', 80, 84, { kind: 'direction_only', level: null }),
  ];
  expect(reachOf(items, items)).toContain('尚未达标、可以外推的1项中，按现有趋势，到目标年能够达到目标值的1项（甲）。');
  expect(reachOf(items.slice(1), items)).toBe('');
});
