import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet, shown } from '../build.ts';

const of = (value: Parameters<typeof sheet>[0][number][number], unit = '人次') =>
  read(
    book(
      sheet([
        ['指标', '单位', '数值'],
        ['总诊疗人次', unit, value],
      ]),
    ),
  );

describe('thousands kept apart by blanks', () => {
  test.each([' ', '\u00a0', '\u2009', '\u202f', '\u3000'])('by %j are one number', (blank) => {
    for (const [text, value] of [
      [`21${blank}500`, 21500],
      [`1${blank}234${blank}567`, 1234567],
      [`-1${blank}234`, -1234],
    ] as const) {
      const result = of(text);
      expect(result.problems).toEqual([]);
      expect(lines(result)).toEqual([`朝阳区 2023 总诊疗人次 ${value}`]);
    }
  });

  test('with a point or a unit behind them', () => {
    expect(lines(of('1 234.5', '万人次'))).toEqual(['朝阳区 2023 总诊疗人次 12345000']);
    expect(lines(of('21 500人次', ''))).toEqual(['朝阳区 2023 总诊疗人次 21500']);
  });

  test('as a number format shows them', () => {
    expect(of(shown(21500, '21 500', '# ##0')).problems).toEqual([]);
  });

  test.each([
    '12 34',
    '1234 567',
    '123 4567',
    '123  456',
    '0 500',
    '012 345',
    '1 234,567',
    '1\u00a0234 567',
    '1 234 56',
  ])('%j is asked about', (text) => {
    const result = of(text);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['E203 C2']);
  });
});
