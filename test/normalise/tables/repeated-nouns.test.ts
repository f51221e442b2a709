import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (heading: string, line = '常住人口') =>
  read(book(sheet([['2023年朝阳区人口主要数据'], ['指标', heading, '比重（%）'], [line, 343, 100]])), 'A1');

test.each(['2023年末人口数（万人）', '2023年人口数（万人）', '年末人口数（万人）'])(
  '%s over 常住人口 says only how it ends',
  (heading) => {
    expect(lines(of(heading))).toEqual(['朝阳区 2023 年末常住人口 3430000']);
    expect(codes(of(heading)).filter((code) => !code.startsWith('N'))).toEqual([]);
  },
);

test('the year of such a heading is that of its numbers', () => {
  expect(lines(of('2022年末人口数（万人）'))).toEqual(['朝阳区 2022 年末常住人口 3430000']);
});

test.each([
  ['2023年末户籍人口数（万人）'],
  ['2023年末城镇人口数（万人）'],
  ['2023年末外来人口数（万人）'],
  ['2023年末男性人口数（万人）'],
  ['2023年中人口数（万人）'],
  ['2023年6月末人口数（万人）'],
  ['2023年平均人口数（万人）'],
  ['2023年末户数（万户）'],
  ['2023年末人口数预测（万人）'],
  ['2023年规划人口数（万人）'],
  ['2023年末抽样人口数（万人）'],
  ['2023年末出生人口数（万人）'],
  ['2023年末人口数（万人）', '户籍死亡人数'],
  ['2023年末人口数（万人）', '注册护士数'],
] as [string, string?][])('%s over %s is not read without a question', (heading, line) => {
  const result = of(heading, line);
  expect(lines(result)).toEqual([]);
  expect(codes(result).some((code) => /^[EW]/u.test(code))).toBe(true);
});
