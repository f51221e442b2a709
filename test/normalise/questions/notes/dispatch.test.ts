import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const table = (line: string) =>
  read(book(sheet([['朝阳区妇幼健康'], [line], ['指标', '单位', '数值'], ['活产数', '人', 1810]])), 'A2');

const words = [
  '填报日期',
  '导出时间',
  '打印时间',
  '查询日期',
  '生成时间',
  '下载时间',
  '数据提取日期',
  '制表时间',
  '更新日期',
  '统计日期',
];

test.each(words)('%s在年内的问，年后的不问', (word) => {
  for (const day of ['2023-10-08 09:31:22', '2023年10月8日', '2023/10/08']) {
    const early = table(`${word}：${day}`);
    expect(codes(early)).toEqual(['W248 A2']);
    expect(lines(early)).toEqual(['朝阳区 2023 活产数 1810']);
  }
  for (const day of ['2024-01-08 09:31:22', '2024年1月8日', '2023-12-31'])
    expect(codes(table(`${word}：${day}`))).toEqual([]);
});

test.each([
  ['2023年10月8日（快报）', ['W247 A2', 'W248 A2']],
  ['2024年1月8日（快报）', ['W247 A2']],
  ['2023年12月（预计）', ['W247 A2']],
  ['2024年1月8日', []],
  ['2024年1月8日（盖章）', []],
])('填报日期：%s', (day, expected) => {
  expect([...codes(table(`填报日期：${day}`))].sort()).toEqual(expected);
});

test('a day that stands as a date above a table is that of its figures; one of the next year is that of its making', () => {
  const dated = (year: number, month: number, day: number, at = 0) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const lines = [
      [null, null, null],
      ['指标', '单位', '数值'],
      ['活产数', '人', 1810],
    ];
    return read(
      book(sheet([['朝阳区妇幼健康'], ...lines.map((line, row) => (row === at ? [...line.slice(0, 2), date] : line))])),
    );
  };
  expect(codes(dated(2023, 9, 30))).toEqual(['W248 C2']);
  expect(codes(dated(2022, 12, 31))).toEqual(['W248 C2']);
  for (const [year, month, day] of [
    [2023, 12, 31],
    [2024, 1, 15],
  ] as const)
    expect(codes(dated(year, month, day))).toEqual([]);
});

test.each([
  ['审核人：张三 2023.10.8', ['W248 A2']],
  ['制表：李四 2023年10月8日', ['W248 A2']],
  ['填表人：李四 2024.1.8', []],
  ['填表人：李四 2023-12-28', []],
  ['统计：2023年1月1日至2023年12月31日', []],
  ['审核人：张三 电话69041234', []],
])('who signed and when: %s', (line, expected) => {
  expect(codes(table(line)).filter((code) => code.startsWith('W248'))).toEqual(expected);
});

test('a date behind 报出日期 is heard however the cell shows it', () => {
  const signed = (year: number, month: number) => {
    const value = new Date(Date.UTC(year, month - 1, 15));
    const rows = [
      ['朝阳区妇幼健康'],
      ['指标', '单位', '数值', ''],
      ['活产数', '人', 1810, ''],
      ['填表人：', '李红', '报出日期：', { text: `${month}-15-${year % 100}`, value }],
    ];
    return codes(read(book(sheet(rows))));
  };
  expect(signed(2023, 10)).toEqual(['W248 C4']);
  expect(signed(2024, 1)).toEqual([]);
});
