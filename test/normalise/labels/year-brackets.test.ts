import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../build.ts';

const under = (heading: string, title = '朝阳区卫生情况') =>
  lines(read(book(sheet([[title], ['指标', heading], ['注册护士数', 20000], ['活产数', 25000]]))));

test.each([
  '2023年（2023年1-12月）',
  '2023年（1月1日-12月31日）',
  '2023年（12个月）',
  '2023年（年度）',
  '2023年（全区）',
  '本年（1-12月）',
])('%s is the year', (heading) => {
  expect(under(heading)).toEqual(['朝阳区 2023 注册护士数 20000', '朝阳区 2023 活产数 25000']);
});

test.each([
  '2023年（2022年1-12月）',
  '2023年（2-12月）',
  '2023年（1-11月）',
  '2023年（全市）',
  '2023年（各区）',
  '2023年（区属）',
  '2023年（望京）',
  '2023年（十四五期间）',
])('%s is not', (heading) => {
  expect(under(heading)).toEqual([]);
});

test.each(['海淀区卫生情况', '望京街道卫生情况', '朝阳区公立医院情况'])('under %s it is not', (title) => {
  expect(under('2023年（全区）', title).filter((line) => line.startsWith('朝阳区'))).toEqual([]);
});
