import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const under = (line: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年统计表'],
        [line],
        ['指标', '单位', '数值'],
        ['注册护士数', '人', 25390],
        ['注册床位数', '张', 18710],
      ]),
    ),
    'A2',
  );

describe('表上方“键：值”的行', () => {
  test.each([
    ['统计口径：全市', ['W247 A2']],
    ['注意：模板，数字为示例', ['W247 A2']],
    ['说明：数字为示例', ['W247 A2']],
    ['制表日期：2023年3月', ['W248 A2']],
    ['日期：2023-03', ['W248 A2']],
    ['单位：百人', ['W247 C4', 'W247 C5']],
    ['单位：亿', ['W247 C4', 'W247 C5']],
    ['计量单位：千', ['W247 C4', 'W247 C5']],
    ['单位：万', ['W247 C4', 'W247 C5']],
  ])('%s 要问，数照读', (line, expected) => {
    const result = under(line);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual(expected);
  });

  test.each([
    '统计口径：全区',
    '统计口径：全口径',
    '制表日期：2024年1月',
    '日期：2023年12月',
    '单位：人',
    '计量单位：见各行',
  ])('%s 不问', (line) => {
    expect(lines(under(line))).toHaveLength(2);
    expect(codes(under(line))).toEqual([]);
  });
});
