import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'B1:E1');

test.each(['2022年（修订）', '2022年修订数', '2022年（修订数）', '2022年（最终核实数）', '二〇二二年（修订）'])(
  'a column “%s” is of its year where no other is',
  (heading) => {
    const result = of(['指标', '2021年', heading, '2023年'], ['注册护士数', 24000, 24500, 25500]);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toEqual([
      '朝阳区 2021 注册护士数 24000',
      '朝阳区 2022 注册护士数 24500',
      '朝阳区 2023 注册护士数 25500',
    ]);
  },
);

test('so is a line, and the words are kept with the figure', () => {
  const result = of(['年份', '注册护士数'], ['2022年（修订）', 24500], ['2023年', 25500]);
  expect(lines(result)).toEqual(['朝阳区 2022 注册护士数 24500', '朝阳区 2023 注册护士数 25500']);
  expect(result.observations.map(({ remark }) => remark)).toEqual(['2022年（修订）', undefined]);
});

test.each(['2022年', '2022年（审定数）', '上年'])('beside a column “%s” it is asked about', (other) => {
  const result = of(['指标', other, '2022年（修订）', '2023年'], ['注册护士数', 24000, 24500, 25500]);
  expect(codes(result).filter((code) => code.startsWith('W221'))).not.toEqual([]);
  expect(lines(result)).not.toContain('朝阳区 2022 注册护士数 24500');
});

test.each(['2020年（七普）', '2020年（普查）', '2020年（第七次全国人口普查）', '2020年普查数'])(
  'a census year “%s” is read and recorded as a change of definition',
  (heading) => {
    const result = of(['指标', '2019年', heading, '2023年'], ['年末常住人口', 3473000, 3452460, 3442000]);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toContain('朝阳区 2020 年末常住人口 3452460');
    expect(result.breaks.map(({ year, measure }) => `${year} ${measure}`)).toEqual([
      '2020 年末常住人口',
      '2021 年末常住人口',
    ]);
  },
);

test.each([
  ['“十三五”末（2020年）', 2020],
  ['2020年（“十三五”末）', 2020],
  ['2023年完成情况', 2023],
  ['2023年实际完成数', 2023],
  ['本年（2023年）', 2023],
  ['2022年（上年）', 2022],
])('%s is the year %d', (heading, year) => {
  const result = of(['指标', heading], ['注册护士数', 24500]);
  expect(codes(result)).toEqual([]);
  expect(lines(result)).toEqual([`朝阳区 ${year} 注册护士数 24500`]);
});

test.each(['“十三五”末（2021年）', '本年（2022年）', '上年（2023年）'])('%s says two years', (heading) => {
  const result = of(['指标', heading], ['注册护士数', 24500]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toHaveLength(1);
});

test('2022年 over 上年同期 is one year, 2021年 over 上年同期 two', () => {
  const table = (before: string) =>
    of(['指标', '2023年', before], [null, '本期', '上年同期'], ['注册护士数', 25500, 24500]);
  expect(lines(table('2022年'))).toEqual(['朝阳区 2022 注册护士数 24500', '朝阳区 2023 注册护士数 25500']);
  expect(codes(table('2022年'))).toEqual([]);
  expect(codes(table('2021年'))).toEqual(['W215 C3']);
});
