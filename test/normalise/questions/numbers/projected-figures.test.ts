import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../pipeline/model/workbook.ts';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区卫生人员'], ['指标', '单位', '2022年', '2023年'], ...rows])));
const by = (value: number, row: number, column: number): Cell => ({
  text: String(value),
  value,
  formula: true,
  source: { row, column },
});

test('a figure that follows from that of the year before alone is asked about', () => {
  const result = of(['注册护士数', '人', 25390, by(25898, 2, 2)], ['执业（助理）医师数', '人', 22800, 22940]);
  expect(codes(result)).toEqual(['W247 D3']);
  expect(lines(result)).toContain('朝阳区 2023 注册护士数 25898');
});

test('another figure, a later year, and words are not', () => {
  expect(codes(of(['注册护士数', '人', 25390, by(22800, 3, 2)], ['执业（助理）医师数', '人', 22800, 22940]))).toEqual(
    [],
  );
  expect(codes(of(['注册护士数', '人', by(25390, 2, 3), 25560]))).toEqual([]);
  expect(codes(of(['注册护士数', '人', 25390, by(25560, 2, 0)]))).toEqual([]);
});

describe('a figure that a formula takes from another sheet', () => {
  const from = (value: number, sourceSheet: string): Cell => ({
    text: String(value),
    value,
    formula: true,
    sourceSheet,
  });
  const asked = (sourceSheet: string) =>
    codes(of(['注册护士数', '人', from(25390, '2022年'), from(25898, sourceSheet)]));

  test.each(['2022年', '2022', '卫生人员2022年', '上年', '去年', '2021年'])('named %s is asked about', (name) => {
    expect(asked(name)).toEqual(['W247 D3']);
  });

  test.each(['2023年', '2022—2023年', '汇总', '卫生人员', '2023年底', '1', '附表2'])('named %s is not', (name) => {
    expect(asked(name)).toEqual([]);
  });

  test('for the year of that sheet is not', () => {
    expect(codes(of(['注册护士数', '人', from(25390, '2022年'), 25898]))).toEqual([]);
  });
});
