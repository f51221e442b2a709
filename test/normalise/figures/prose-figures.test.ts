import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const below = (text: string) => read(book(sheet([['指标', '2023年'], ['注册护士数', 12000], [text]])));

test.each([
  ['活产数21000人，产妇数20800人。'],
  ['注：活产数21000人，产妇数20800人。'],
  ['妇幼健康：2023年活产数21000人'],
])('表下面的话“%s”里的数，表里没有：要问', (text) => {
  const result = below(text);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 12000']);
  expect(codes(result)).toContain('W222 A3');
});

test.each([
  ['注：注册护士数12000人。'],
  ['注：2022年活产数21000人。'],
  ['注：全市活产数150000人。'],
  ['注：注册护士数比上年增加120人。'],
  ['注：每千常住人口注册护士数3.5人。'],
  ['注：活产数目标21000人。'],
])('“%s”说的是表里有的，别的年份、地区的，目标，不当作漏读的数', (text) => {
  expect(codes(below(text))).not.toContain('W222 A3');
});
