import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const monthly = (title: string, ...headings: Box[]) =>
  read(book(sheet([[title], ['指标', '单位', ...headings], ['总诊疗人次', '人次', 362900, 4355100, 4302000]])), 'A1');

describe('12 月的月报', () => {
  test('本年累计就是全年，上年同期累计就是上年全年', () => {
    const result = monthly('朝阳区2023年12月', '本月', '本年累计', '上年同期累计');
    expect(lines(result)).toEqual(['朝阳区 2022 总诊疗人次 4302000', '朝阳区 2023 总诊疗人次 4355100']);
    expect(codes(result)).toEqual(['N233 C3']);
  });

  test('上年1-12月是上年全年，上年1-11月不是', () => {
    expect(lines(monthly('朝阳区2023年12月', '本月', '1-12月', '上年1-12月'))).toEqual([
      '朝阳区 2022 总诊疗人次 4302000',
      '朝阳区 2023 总诊疗人次 4355100',
    ]);
    expect(lines(monthly('朝阳区2023年12月', '本月', '1-12月', '上年1-11月'))).toEqual([
      '朝阳区 2023 总诊疗人次 4355100',
    ]);
    expect(lines(monthly('朝阳区2023年11月', '本月', '1-11月', '上年1-12月'))).toEqual([]);
  });

  test('11 月的累计不是全年', () => {
    expect(lines(monthly('朝阳区2023年11月', '本月', '本年累计', '上年同期累计'))).toEqual([]);
  });

  test('没有写累计的，看不出是不是一个月的数', () => {
    const result = read(book(sheet([['朝阳区2023年12月'], ['指标', '数值'], ['总诊疗人次', 362900]])), 'A1');
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['E212 B3']);
  });
});
