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
    ['单位：百人', ['W247 C4:C5']],
    ['单位：亿', ['W247 C4:C5']],
    ['计量单位：千', ['W247 C4:C5']],
    ['单位：万', ['W247 C4', 'W247 C5']],
  ])('%s 要问，数照读', (line, expected) => {
    const result = under(line);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual(expected);
  });

  test.each([
    ['时期：上半年', 'E212'],
    ['季度：三', 'E212'],
    ['月份：9', 'E212'],
    ['月份：3月', 'E212'],
    ['时段：1-9月', 'E212'],
    ['截止日期：2023-09-30', 'W248'],
    ['统计截止：9月30日', 'W248'],
  ])('%s 要问，写在两格里也一样', (line, code) => {
    const [key = '', value = ''] = line.split('：');
    const beside = (...cells: readonly string[]) =>
      codes(
        read(
          book(sheet([['朝阳区2023年统计表'], cells, ['指标', '单位', '2023年'], ['注册护士数', '人', 25390]])),
          'A2:B2',
        ),
      );
    expect(codes(under(line)).join()).toMatch(code);
    expect(beside(`${key}：`, value).join()).toMatch(code);
    if (code === 'E212' && /[^\d一二三四]/u.test(value)) expect(beside(key, value).join()).toMatch(code);
  });

  test.each([
    '时期：2023年',
    '月份：1—12月',
    '季度：1-4季度',
    '季度：全年',
    '时间：年末',
    '截止日期：2023-12-31',
    '截止日期：2024年1月20日',
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
