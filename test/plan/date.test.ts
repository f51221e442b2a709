import { expect, test } from 'vitest';
import { lastDay } from '../../pipeline/plan/date.ts';

test.each([
  ['2023年', '2023-12-31'],
  ['2025年6月', '2025-06-30'],
  ['2028年2月', '2028-02-29'],
  ['2025年3月1日', '2025-03-01'],
  ['２０２３年底', '2023-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['2025年13月', null],
  ['2025年2月30日', null],
  ['2025', null],
  ['待定', null],
  ['', null],
])('%s → %s', (text, day) => {
  expect(lastDay(text)).toBe(day);
});
