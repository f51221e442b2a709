import { expect, test } from 'vitest';
import { decimalOf } from '../../../pipeline/normalise/numbers/decimal.ts';
import { book, codes, lines, read, sheet, shown } from '../build.ts';

test.each([
  [52.1920000000001, '52.192'],
  [52.1919999999999, '52.192'],
  [0.1 + 0.2, '0.3'],
  [-345.200000000002, '-345.2'],
  [52.19213456, '52.19213456'],
  [33.3333333333333, '33.3333333333333'],
  [0.000123456789012, '0.000123456789012'],
  [123456.789012345, '123456.789012345'],
  [100000000000001, '100000000000001'],
  [2936, '2936'],
])('%d is written %s', (value, text) => {
  expect(decimalOf(value)).toBe(text);
});

const table = (value: Parameters<typeof sheet>[0][number][number], unit: string) =>
  read(
    book(
      sheet([
        ['指标', '单位', '2023年'],
        ['年末常住人口', unit, value],
      ]),
    ),
  );

test('digits of a larger unit that are not shown come of computing', () => {
  expect(lines(table(shown(344.21234567, '344.2', '0.0'), '万人'))).toEqual(['朝阳区 2023 年末常住人口 3442123.4567']);
  expect(codes(table(shown(344.21234567, '344.2', '0.0'), '万人'))).toEqual([]);
  expect(codes(table(344.2000000000001, '万人'))).toEqual([]);
});

test('shown parts of one are asked about, and those that are counted one by one', () => {
  expect(codes(table(344.21234, '万人'))).toEqual(['E211 C2']);
  expect(codes(table(shown(3442123.4, '3442123', '0'), '人'))).toEqual(['E211 C2']);
  expect(codes(table(344.2, '人'))).toEqual(['E211 C2']);
});
