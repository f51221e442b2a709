import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (heads: readonly Box[], ...row: readonly number[]) =>
  read(book(sheet([['朝阳区2023年法定传染病'], heads, ['甲乙类传染病小计', ...row]])));

test('上年同期 right behind 发病数 is the 发病数 of the year before', () => {
  const both = ['朝阳区 2022 甲乙类传染病报告发病数 1100', '朝阳区 2023 甲乙类传染病报告发病数 1200'];
  const result = of(['病种', '发病数', '上年同期'], 1200, 1100);
  expect(lines(result)).toEqual(both);
  expect(codes(result)).toEqual([]);
  expect(lines(of(['病种', '发病数', '上年同期', '增减（%）'], 1200, 1100, 9.1))).toEqual(both);
});

test.each<[string, readonly Box[], readonly number[]]>([
  ['behind a second count', ['病种', '发病数', '死亡数', '上年同期'], [1200, 3, 1100]],
  ['behind a rate', ['病种', '发病数', '发病率', '上年同期'], [1200, 3, 1100]],
  ['behind a target', ['病种', '发病数', '目标值', '上年同期'], [1200, 1300, 1100]],
  ['before the count', ['病种', '上年同期', '发病数'], [1100, 1200]],
  ['of the city', ['病种', '发病数', '全市上年同期'], [1200, 90]],
])('上年同期 %s is asked about', (_, heads, row) => {
  const result = of(heads, ...row);
  expect(lines(result).filter((line) => line.includes(' 2022 '))).toEqual([]);
  expect(codes(result).some((code) => code.startsWith('W221'))).toBe(true);
});
