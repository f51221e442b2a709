import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from './build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each(['2023年（修订）', '2023年核定数', '最终核实数', '调整后'])(
  'a figure beside a column “%s” that is not read is asked about',
  (heading) => {
    const result = of(['指标', '2023年', heading], ['注册护士数', 25000, 25500]);
    expect(codes(result)).toEqual(['W221 C2', 'W247 B2']);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25000']);
  },
);

test('only figures of the year that the column is of are', () => {
  const result = of(['指标', '2022年', '2022年（修订）', '2023年'], ['注册护士数', 24000, 24500, 25500]);
  expect(codes(result)).toEqual(['W221 C2', 'W247 B2']);
});

test('no figure is asked about beside other columns that are not read, or a blank one', () => {
  expect(codes(of(['指标', '2023年', '直报系统数'], ['注册护士数', 25000, 25500]))).toEqual(['W221 C2']);
  expect(codes(of(['指标', '2023年', '核定数'], ['注册护士数', 25000, null]))).not.toContain('W247 B2');
});

test('其中：户籍人口 below the residents is a part of them, not all that are registered', () => {
  const part = of(['指标', '2023年'], ['年末常住人口', 3445000], ['其中：户籍人口', 2000000]);
  expect(codes(part)).toEqual(['W227 B3']);
  const whole = of(['指标', '2023年'], ['年末常住人口', 3445000], ['户籍人口', 2150000]);
  expect(lines(whole)).toHaveLength(2);
});

test('a number with a plus sign is a change, not a count', () => {
  const result = of(['指标', '2023年'], ['注册护士数', '+500']);
  expect(codes(result)).toEqual(['E203 B2']);
  expect(result.problems[0]?.remedy).toContain('增减');
});

test('年末 beside 年初 is the figure of the year', () => {
  const result = of(['指标', '年初', '年末'], ['注册护士数', 25000, 25500]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25500']);
});
