import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet, shown } from '../build.ts';

const visits = (value: number, text: string) =>
  read(
    book(
      sheet([
        ['2023年朝阳区诊疗'],
        ['指标', '单位', '2023年'],
        ['总诊疗人次', '人次', shown(value, text, '0.00,,"百万"')],
      ]),
    ),
  );

test('以百万显示的数，按存储的读', () => {
  const result = visits(4355100, '4.36百万');
  expect(lines(result)).toEqual(['朝阳区 2023 总诊疗人次 4355100']);
  expect(codes(result)).toEqual([]);
});

test('显示与存储的不是一个数，照旧要问', () => {
  expect(codes(visits(4355100, '4.63百万'))).toEqual(['E209 C3']);
});
