import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const where = { area: '密云区', year: 2028 };
const table: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['注册护士数', '人', 120],
];
const figure = ['密云区 2028 注册护士数 120'];
const of = (above: readonly (readonly Box[])[], below: readonly (readonly Box[])[] = [], structure = '') =>
  read(book(sheet([...above, ...table, ...below])), structure, where);

describe('what stands on a sheet of paper beside its table', () => {
  test.each<[string, readonly (readonly Box[])[]]>([
    ['the date of dispatch alone', [['密云区卫生资源统计表'], ['2029年1月20日']]],
    ['the date of dispatch behind the title', [['密云区卫生资源统计表（2029年1月20日）']]],
    ['填报日期', [['密云区卫生资源统计表'], ['填报日期：2029-01-20']]],
    ['打印时间', [['密云区卫生资源统计表'], ['打印时间：2029-01-20 10:22:33']]],
    ['the number of a document', [['密云区卫生资源统计表'], ['京卫统〔2028〕12号']]],
    ['the number of a document of the year after', [['密云区卫生资源统计表'], ['京卫统[2029]12号']]],
    ['the number of a page', [['密云区卫生资源统计表'], ['第1页 共3页']]],
    [
      'the number of a form and its approval',
      [['表号：京卫统1表'], ['批准文号：京统函〔2027〕88号'], ['有效期至：2029年12月']],
    ],
    ['the number of a paper', [['密云区卫生资源统计表'], ['编号：2028-03']]],
    ['the edition of a form', [['密云区卫生资源统计表'], ['V2.0']]],
    ['who is at hand', [['密云区卫生资源统计表'], ['经办人王小明 65091234']]],
    ['who leads', [['密云区卫生资源统计表'], ['领导签字：王小明']]],
    ['a row of who signed', [['密云区卫生资源统计表'], ['审核：李芳', null, '邮箱：lifang@cyfy.cn']]],
    ['secrecy', [['内部资料  注意保存'], ['密级：内部'], ['密级★一年']]],
  ])('%s says nothing of the data', (_, above) => {
    const result = of(above, [], 'A1:A3');
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(figure);
  });

  test.each([
    '完',
    '（完）',
    '【完】',
    '本页完',
    '表完',
    '以下空白',
    '（以下空白）',
    '以下无正文',
    '统计完毕',
    '-以下无-',
  ])('%s below a table ends it', (end) => {
    for (const below of [[end], ['', end], ['', '', end]]) {
      const result = of([], [below]);
      expect(result.problems).toEqual([]);
      expect(lines(result)).toEqual(figure);
    }
  });

  test.each([
    '未完',
    '未完待续',
    '以下为计划数',
    '以下空白处为预计数',
    '以下无户籍',
    '数据未报完',
    '统计未完毕',
    '以下略去民营医院',
    '完成80%',
    '全表完成预计',
  ])('%s below a table is asked about', (words) => {
    expect(of([], [[words]]).problems).not.toEqual([]);
  });

  test('a date in a cell alone, above or below', () => {
    const date = ['', '', new Date('2029-01-20')];
    for (const result of [of([date], [], 'C1'), of([], [date], 'C3')]) {
      expect(result.problems).toEqual([]);
      expect(lines(result)).toEqual(figure);
    }
  });

  test('who signed, each word in a cell before what it asks for', () => {
    const result = of(
      [],
      [
        ['填表人', '张三', '审核人', '李四'],
        ['联系电话', '69041234'],
        ['填报日期', new Date('2029-01-20')],
      ],
      'B4:B5',
    );
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(figure);
  });

  test.each<[string, readonly (readonly Box[])[], readonly (readonly Box[])[], string]>([
    ['the year in a title', [['密云区卫生资源统计表（2029年）']], [], 'E206 C3'],
    ['截至 a day of the year after', [['密云区卫生资源统计表（截至2029年1月20日）']], [], 'E206 C3'],
    ['the last day of a quarter', [['密云区卫生资源统计表（2029年3月31日）']], [], 'E206 C3'],
    ['the last day of a half-year', [['密云区卫生资源统计表（2029年6月30日）']], [], 'E206 C3'],
    ['a count of calls', [], [['电话', '', 500]], 'N233 C3'],
    ['a day two years on', [['密云区卫生资源统计表（2030年1月20日）']], [], 'E206 C3'],
    [
      'a date where a number belongs',
      [],
      [
        ['', '', new Date('2029-01-20')],
        ['执业（助理）医师数', '人', 3],
      ],
      'W228 C3',
    ],
    ['a count of persons in charge', [], [['负责人', '', 12]], 'W221 C3'],
  ])('%s is asked about', (_, above, below, code) => {
    expect(codes(of(above, below, 'A1'))).toContain(code);
  });
});
