import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const where = { area: '密云区', year: 2028 };
const of = (rows: readonly (readonly Box[])[], structure: string, name = '表', file = '统计表') =>
  read({ ...book(sheet(rows, [], name)), file: `raw/密云区/2028/${file}.xlsx` }, structure, where);
const nurses = (...values: number[]) => ['注册护士数', '人', ...values];
const told = (...years: number[]) => years.map((year, at) => `密云区 ${year} 注册护士数 ${at + 1}`);

describe('years of two digits', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['that end with the data year', ['27年', '28年'], [2027, 2028]],
    ['that fall', ['28年', '27年', '26年'], [2028, 2027, 2026]],
    ['with an apostrophe', ["'27年", '’28年'], [2027, 2028]],
    ['with 末', ['27年末', '28年末'], [2027, 2028]],
    ['with 数', ['27年数', '28年数'], [2027, 2028]],
    ['the data year alone', ['28年'], [2028]],
    ['behind a year written in full', ['2026年', '27年'], [2026, 2027]],
  ])('%s are read as headings', (_, headings, years) => {
    const values = headings.map((__, at) => at + 1);
    const result = of([['指标', '单位', ...headings], nurses(...values)], 'C1:E1');
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual([...told(...years)].sort());
  });

  test('are read down the first column and in a name', () => {
    const down = of(
      [
        ['年份', '注册护士数'],
        ['26年', 1],
        ['27年', 2],
        ['28年', 3],
      ],
      'A2:A4',
    );
    expect(down.problems).toEqual([]);
    expect(lines(down)).toEqual(told(2026, 2027, 2028));
    const named = of(
      [
        ['指标', '单位', '数值'],
        ['28年注册护士数', '人', 1],
      ],
      'A2',
    );
    expect(lines(named)).toEqual(told(2028));
  });

  test.each<[string, readonly string[]]>([
    ['with a gap', ['18年', '28年']],
    ['of which one is later than the folder', ['28年', '29年']],
    ['before the data year, alone', ['27年']],
    ['beside lengths of one digit', ['5年', '10年', '20年', '28年']],
    ['without 年', ['27', '28']],
  ])('%s are asked about', (_, headings) => {
    const result = of([['指标', '单位', ...headings], nurses(...headings.map((__, at) => at + 1))], 'C1:F1');
    expect(result.observations).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });

  test.each(['注册护士工龄情况', '按从业年限分的注册护士数', '工作年限'])('are lengths of time under %s', (title) => {
    const result = of([[title], ['指标', '单位', '27年', '28年'], nurses(1, 2)], 'C2:D2');
    expect(result.observations).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });

  test.each(['工龄', '从业年限'])('are lengths of time under the heading %s', (heading) => {
    const result = of(
      [
        [heading, '注册护士数'],
        ['27年', 1],
        ['28年', 2],
      ],
      'A2:A3',
    );
    expect(result.observations).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });
});

describe('a year of two digits in a title or in the name of a sheet or file', () => {
  const one = [
    ['指标', '单位', '数值'],
    ['注册护士数', '人', 1],
  ] as const;

  test('that is the data year is read', () => {
    const result = of([['密云区28年卫生资源情况'], ...one], 'A1', '28年', '密云28年卫生资源');
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(told(2028));
  });

  test('that is another is asked about', () => {
    expect(codes(of([['密云区27年卫生资源情况'], ...one], 'A1'))).toEqual(['E206 C3']);
    expect(codes(of([...one], '', '表', '密云27年卫生资源'))).toEqual(['E206 C2']);
    expect(codes(of([['密云区27-28年卫生资源情况'], ...one], 'A1'))).toEqual(['E206 C3']);
    expect(codes(of([['密云区28年1-6月卫生资源情况'], ...one], 'A1'))).toEqual(['E212 C3']);
  });

  test('that is a length of time says nothing', () => {
    const [, figures] = one;
    const dated = of([['密云区近10年卫生资源情况'], ['指标', '单位', '2028年'], figures], 'A1');
    expect(lines(dated)).toEqual(told(2028));
  });
});
