import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

/** Names of months may stand in the first row and column. */
const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A2:A13、B1:F1');
const months = (count: number) => Array.from({ length: count }, (_, at): Box[] => [`${at + 1}月`, 2000]);

describe('a total beside parts of a year', () => {
  test('is that of the year where they make it up', () => {
    expect(lines(of(['月份', '活产数'], ...months(12), ['合计', 24000]))).toEqual(['朝阳区 2023 活产数 24000']);
    const halves = of(['指标', '上半年', '下半年', '合计'], ['活产数', 2000, 2100, 4100]);
    expect(lines(halves)).toEqual(['朝阳区 2023 活产数 4100']);
    const quarters = of(['指标', '第一季度', '第二季度', '第三季度', '第四季度', '合计'], ['活产数', 1, 2, 3, 4, 10]);
    expect(lines(quarters)).toEqual(['朝阳区 2023 活产数 10']);
    const joined = of(['指标', '1—6月', '7—12月', '合计'], ['活产数', 2000, 2100, 4100]);
    expect(lines(joined)).toEqual(['朝阳区 2023 活产数 4100']);
  });

  test('or where it says so', () => {
    expect(lines(of(['月份', '活产数'], ...months(2), ['全年', 24000]))).toEqual(['朝阳区 2023 活产数 24000']);
  });

  test.each([
    [['一季度', '二季度', '三季度', '合计']],
    [['1月', '2月', '3月', '合计']],
    [['上半年', '合计', '增减', '占比']],
    [['1—6月', '7—9月', '前三季度', '合计']],
  ])('else it is asked about: %j', (headings) => {
    const result = of(['指标', ...headings], ['活产数', ...headings.map((_, at) => 2000 + at)]);
    expect(lines(result)).toEqual([]);
    expect(codes(result).filter((code) => code.startsWith('W225'))).toHaveLength(1);
  });

  test('in lines too', () => {
    const result = of(['月份', '活产数'], ...months(9), ['合计', 18000]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W225 B11');
  });
});

describe('a point that may part the thousands', () => {
  const one = (value: Box) => of(['指标', '单位', '2023年'], ['注册护士数', '人', value]);

  test('is asked about in a text', () => {
    expect(codes(one('25.000'))).toEqual(['E203 C2']);
    expect(lines(one('25.000'))).toEqual([]);
  });

  test.each<[Box, number]>([
    ['25000.000', 25000],
    ['25.0', 25],
    [{ text: '25.000', value: 25, format: '0.000' }, 25],
  ])('is not in %j', (value, expected) => {
    expect(lines(one(value))).toEqual([`朝阳区 2023 注册护士数 ${expected}`]);
    expect(codes(one(value))).toEqual([]);
  });
});

test.each([
  ['年末常住人口', '户籍'],
  ['活产数', '本地户籍'],
  ['实际开放床位数', '年平均'],
  ['实际开放床位数', '编制床位'],
  ['注册护士数', '估计数'],
  ['注册护士数', '同去年'],
  ['注册护士数', '？'],
])('%s with the remark “%s” is asked about', (measure, remark) => {
  const result = of(['指标', '2023年', '备注'], [measure, 3446000, remark]);
  expect(codes(result)).toHaveLength(1);
  expect(codes(result)[0]).toMatch(/^W247 C2|W227 B2/);
});

test.each([
  ['年末户籍人口', '户籍'],
  ['年龄别平均人口', '平均人口'],
  ['注册护士数', '同去年相比增加500人'],
  ['注册护士数', '比上年多500'],
])('%s with the remark “%s” is not', (measure, remark) => {
  const row = measure === '年龄别平均人口' ? [`${measure}（0岁）`, 30000, remark] : [measure, 2150000, remark];
  expect(codes(of(['指标', '2023年', '备注'], row)).filter((code) => code.startsWith('W247'))).toEqual([]);
});

describe('months in a title or the name of a sheet', () => {
  const table: readonly (readonly Box[])[] = [
    ['指标', '单位', '数值'],
    ['注册护士数', '人', 25000],
  ];

  test.each([
    '（1-9月）',
    '1—9月卫生资源',
    '卫生资源1月至9月',
    '2023年9月底',
    '卫生资源（9月末）',
    '（9月）',
    '2023年Q3',
  ])('the title “%s” is of a part of the year', (title) => {
    const result = read(book(sheet([[title], ...table])));
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['E212 C3']);
  });

  test.each([
    '（1—12月）',
    '2023年1-12月',
    '2023.01-2023.12',
    '6—24月龄婴幼儿保健',
    '截至12月底',
    '2023年卫生资源（2024年1月制）',
  ])('the title “%s” is not', (title) => {
    expect(codes(read(book(sheet([[title], ...table])))).filter((code) => code.startsWith('E212'))).toEqual([]);
  });

  test.each(['9月底', '202309', '1-9月'])('nor is a sheet named “%s” of the whole year', (name) => {
    expect(codes(read(book(sheet(table, [], name))))).toEqual(['E212 C2']);
  });
});
