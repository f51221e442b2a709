import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const births: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['产妇数', '人', 21400],
];
const of = (title: string, name = '表', file = '妇幼', rows = births) =>
  read({ ...book(sheet([[title], ...rows], [], name)), file: `raw/朝阳区/2023/${file}.xlsx` }, 'A1');
const own = ['朝阳区 2023 产妇数 21400'];

describe('全市、全国、各区 beside the district, where no line says of which place its figures are', () => {
  test.each([
    ['in a title behind the district', of('朝阳区2023年全市妇幼健康统计表')],
    ['in brackets at the end of a title', of('朝阳区2023年妇幼健康统计表（全国）')],
    ['in a title that names no district', of('2023年各区妇幼健康统计表')],
    ['as the name of the sheet', of('朝阳区2023年妇幼健康统计表', '各区')],
    ['in the name of the sheet', of('朝阳区2023年妇幼健康统计表', '全国妇幼')],
    ['in the name of the file', of('朝阳区2023年妇幼健康统计表', '表', '朝阳区各区妇幼')],
    ['in brackets at the end of the name of the sheet', of('朝阳区2023年妇幼健康统计表', '表2（全市）')],
    ['in brackets at the end of the name of the file', of('朝阳区2023年妇幼健康统计表', '表', '妇幼（全市数据）')],
    ['as some of the places that there are', of('朝阳区2023年部分地区妇幼健康统计表')],
    ['as some counties', of('2023年部分县妇幼健康统计表')],
    ['in the name of the file where no title names the district', of('妇幼健康统计表', '表', '2023年全国妇幼')],
  ])('%s is asked about, and the figure is read', (_, result) => {
    expect(codes(result).map((code) => code.slice(0, 4))).toEqual(['W247']);
    expect(result.problems[0]?.found).toMatch(/(?:全市|全国|各区县?|部分地区|部分县)”说的不是朝阳区一个区/u);
    expect(lines(result)).toEqual(own);
  });

  test.each(['（全市）', '（全市数据）', '全市口径'])('%s alone on the line below the title', (line) => {
    const result = of('朝阳区2023年妇幼健康统计表', '表', '妇幼', [[line], ...births]);
    expect(codes(result)).toEqual(['W247 A2']);
    expect(lines(result)).toEqual(own);
  });

  test.each([
    '2023年全市妇幼健康统计表（朝阳区）',
    '朝阳区2023年全国妇幼卫生年报表',
    '全国妇幼卫生年报（朝阳区2023年）',
    '朝阳区2023年全国第八次人口普查妇幼指标',
    '朝阳区2023年全市统一妇幼报表',
    '2023年北京市朝阳区妇幼健康统计表',
    '朝阳区2023年妇幼健康统计表（全区）',
    '朝阳区2023年妇幼健康与全市比较',
  ])('the form or the comparison %s is not', (title) => {
    expect(codes(of(title))).toEqual([]);
    expect(lines(of(title))).toEqual(own);
  });

  test('nor is a list of districts', () => {
    const rows = [
      ['地区', '产妇数'],
      ['全市', 200000],
      ['朝阳区', 21400],
      ['海淀区', 22400],
    ];
    expect(codes(of('2023年全市各区妇幼健康统计表', '各区', '全市各区妇幼', rows))).toEqual([]);
    expect(
      codes(of('2023年部分地区妇幼健康统计表', '部分地区', '部分地区妇幼', rows.slice(0, 1).concat(rows.slice(2)))),
    ).toEqual([]);
  });
});
