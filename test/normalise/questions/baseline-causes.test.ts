import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const table: readonly (readonly Box[])[] = [
  ['指标', '数值'],
  ['注册护士数', 2800],
];

test('基期 on a line of its own is asked about once', () => {
  expect(codes(of(['基期'], ['朝阳区2023年主要指标'], ...table))).toEqual(['W247 A1']);
});

test('a note about it does not silence the title', () => {
  expect(codes(of(['朝阳区2023年主要指标（基期）'], ...table, ['注：以上为基期数']))).toContain('W247 A1');
});

test('a column of it beside years is asked about once where no plan is known', () => {
  const beside = of(['指标', '基期', '2023年'], ['注册护士数', 2790, 2800]);
  expect(lines(beside)).toEqual(['朝阳区 2023 注册护士数 2800']);
  expect(codes(beside)).toEqual(['W221 B2']);
});
