import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...units: Box[]) =>
  read(
    book(
      sheet([
        ['指标', '单位', '2023年'],
        ['年末常住人口', '万人', 344.6],
        ['户籍出生人数', units[0] ?? null, 1804],
        ['户籍死亡人数', units[1] ?? null, 2794],
      ]),
    ),
  );

describe('〃 上面一格空着', () => {
  test('就和空着一样：按人读，问单位', () => {
    expect(lines(of('', '〃'))).toEqual(lines(of('', '')));
    expect(codes(of('', '〃'))).toEqual(['W229 C3:C4']);
  });

  test('上面有字的，就是那个字', () => {
    expect(codes(of('人', '〃'))).toEqual([]);
  });
});
