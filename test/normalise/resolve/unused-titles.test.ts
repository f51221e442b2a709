import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const years: readonly (readonly Box[])[] = [
  ['', '2021年', '2022年', '2023年'],
  ['总 计', 61.2, 66.8, 65.1],
];

test('nothing is asked about a table of what no measure counts; of what nobody knows it is', () => {
  const titled = (title: string) => read(book(sheet([['全区医疗机构工作量情况（二）'], [title], ...years])));
  expect(lines(titled('出院人数'))).toEqual([]);
  expect(codes(titled('出院人数'))).toEqual(['N233 B4:D4']);
  expect(codes(titled('某某人数')).some((code) => code.startsWith('W'))).toBe(true);
});
