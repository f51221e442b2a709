import { describe, expect, test } from 'vitest';
import { looseMonths } from '../../../pipeline/normalise/years/loose-months.ts';
import { book, codes, lines, read, sheet } from '../build.ts';

test.each([
  ['卫生统计1~11', '1-11'],
  ['卫生表1～11', '1～11'],
  ['01-09', '01-09'],
  ['卫生表11M', '11m'],
  ['1-11M', '1-11m'],
  ['M1-M11', 'm1-m11'],
  ['YTD11', 'ytd'],
  ['1-3Q', '1-3q'],
  ['Jan–Nov', 'jan-nov'],
  ['0101-1130', '0101-1130'],
  ['（7月1日）', '7月1日'],
  ['卫生表25.1-11', '25.1-11'],
  ['卫生表1-11', '1-11'],
  ['卫生报表1—9', '1-9'],
  ['25-11', '25-11'],
  ['2511', '2511'],
  ['25.11.30', '25.11.30'],
  ['25年1-11', '25年1-11'],
  ['累计11月', '累计11月'],
])('%s is a part of 2025: %s', (text, words) => {
  expect(looseMonths(text, 2025)).toBe(words);
});

test.each([
  '表1-11',
  '附表25.11',
  '卫生表1-1',
  '1-12',
  '25.1-12',
  '2512',
  '25',
  'v1-11',
  '2-11',
  '2025.1-12月',
  '卫生统计2026-01-15',
  '卫生统计25.11.30（2026年定稿）',
  'H1N1',
  '11月龄',
  '1-11岁',
  'Jan-Dec',
  '2025年朝阳区卫生统计表',
  '1125人',
])('%s is none', (text) => {
  expect(looseMonths(text, 2025)).toBe('');
});

describe('figures of such months', () => {
  const named = (title: string, name?: string) =>
    read(
      book({
        ...sheet([[title], ['指标', '2023年'], ['活产数', 20400], ['注册护士数', 20100]]),
        ...(name === undefined ? {} : { name }),
      }),
    );

  test.each([
    '2023年朝阳区卫生统计表（11M）',
    '2023年朝阳区卫生统计表（1-11累计）',
    '2023年朝阳区卫生统计表（23.11.30）',
  ])('are asked about: %s', (title) => {
    const result = named(title);
    expect(lines(result).length === 0 || codes(result).some((code) => code.startsWith('W246'))).toBe(true);
  });

  test('are asked about below a sheet of that name', () => {
    expect(codes(named('2023年朝阳区卫生统计表', '23-11')).some((code) => code.startsWith('W246'))).toBe(true);
  });
});
