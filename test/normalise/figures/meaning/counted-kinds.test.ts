import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, heading: string, ...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([[title], [heading, '应设健康教育宣传栏的场所数'], ...rows])));
const title = '2023年朝阳区健康教育宣传栏设置情况';
const kinds: Box[][] = [
  ['社区', 54],
  ['医疗机构', 154],
  ['学校', 100],
];

test.each(['场所', '场所类别', '场所类型'])('%s下面是场所的几类，合计等于各类之和，是全区的', (heading) => {
  const result = of(title, heading, ...kinds, ['合计', 308]);
  expect(lines(result)).toEqual(['朝阳区 2023 应设健康教育宣传栏的场所数 308']);
  expect(codes(result)).toEqual(['N233 B3:B5']);
});

test.each([
  ['合计不等于各类之和', title, '场所', 310],
  ['没有说是哪个区', '2023年健康教育宣传栏设置情况', '场所', 308],
  ['只是一部分', '2023年朝阳区部分场所健康教育宣传栏设置情况', '场所', 308],
  ['列名不是指标所数的', title, '单位', 308],
])('%s的，要问', (_, text, heading, total) => {
  expect(lines(of(text, heading, ...kinds, ['合计', total]))).toEqual([]);
});
