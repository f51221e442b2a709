import { expect, it } from 'vitest';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';

it.each([
  ['注册护士数', '注册护士数'],
  ['1203.50', '1203.50'],
  ['其中:0-4岁(%)', '其中:0-4岁(%)'],
  ['床位数（张）', '床位数(张)'],
  ['１２月', '12月'],
  ['一九九〇年末', '1990年末'],
  ['一九八九年末', '1989年末'],
  ['一九八九人', '一九八九人'],
  ['孕产妇①', '孕产妇'],
  ['全 科 医生', '全科医生'],
  ['HIV感染者', 'hiv感染者'],
  ['60——64岁', '60-64岁'],
])('%s is compared as %s', (text, key) => {
  expect(nameKey(text)).toBe(key);
});
