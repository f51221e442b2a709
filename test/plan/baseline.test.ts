import { expect, test } from 'vitest';
import { parseBaseline } from '../../pipeline/plan/baseline.ts';

test.each([
  ['82.43岁', '岁', 82.43, 2],
  ['-1.06‰', '‰', -1.06, 2],
  ['−1.06‰', '‰', -1.06, 2],
  ['100%', '%', 100, 0],
  ['0', '1/10万', 0, 0],
  ['60.23', '%', 60.23, 2],
  ['33.90%', '%', 33.9, 2],
  ['99.05/10万；500.78/10万（含新冠数据）', '1/10万', 99.05, 2],
  ['99.05／10万（不含新冠）', '1/10万', 99.05, 2],
  ['1，234人', '人', 1234, 0],
])('%s（%s）', (text, unit, value, digits) => {
  expect(parseBaseline(text, unit)).toEqual({ value, digits });
});

test('没有印出的基期值是空，不是零', () => {
  expect(parseBaseline(' ', '%')).toBeNull();
});

test.each([
  ['82.43岁', '人'],
  ['2.16‰', '%'],
  ['约80%', '%'],
  ['80%以上', '%'],
  ['1,2O3', '张'],
])('%s（%s）不能读', (text, unit) => {
  expect(parseBaseline(text, unit)).toHaveProperty('reason');
});
