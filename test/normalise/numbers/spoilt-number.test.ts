import { expect, test } from 'vitest';
import { isPending, isSpoiltNumber } from '../../../pipeline/normalise/numbers/spoilt-number.ts';

test.each([
  '约1452',
  'l1452',
  '14O2',
  '1452.1.2',
  '25130 123',
  '25130/25130',
  '26987箩筐',
  '145870？',
  '26987（待核）',
  '≥26987',
  '1452～1453',
  '1452E+04',
])('%s is a number that was spoilt', (text) => {
  expect(isSpoiltNumber(text)).toBe(true);
});

test.each([
  '12月',
  '0岁',
  '5-9',
  '5～',
  '≥85',
  '85+',
  '2021-2023',
  '2023年',
  '2023.12.31',
  '一级',
  '1类',
  '2023年床位',
  '注册护士数',
])('%s is a name', (text) => {
  expect(isSpoiltNumber(text)).toBe(false);
});

test('words for a number still to come', () => {
  expect(['待核', '暂无', '不详', '合计'].map(isPending)).toEqual([true, true, true, false]);
});
