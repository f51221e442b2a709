import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A1、A4:A5');

describe('单位 over who reports', () => {
  test('is a column of districts, beside the line that says the unit', () => {
    const result = of([
      ['各区卫生人员情况（2023年）'],
      ['单位：张'],
      ['序号', '单位', '注册护士数', '备注'],
      [1, '朝阳区', 13, ''],
      [2, '密云区', 5, ''],
    ]);
    expect(codes(result)).toEqual(['E202 C4:C5']);
    const told = of([
      ['各区卫生人员情况（2023年）'],
      ['单位：人'],
      ['序号', '单位', '注册护士数', '备注'],
      [1, '朝阳区', 13, ''],
      [2, '密云区', 5, ''],
    ]);
    expect(told.problems).toEqual([]);
    expect(lines(told)).toEqual(['密云区 2023 注册护士数 5', '朝阳区 2023 注册护士数 13']);
  });

  test('is a column of kinds of institutions with their total', () => {
    const result = of([
      ['朝阳区实际开放床位情况（2023年）'],
      ['单位', '实际开放床位数（张）'],
      ['医院', 100],
      ['基层医疗卫生机构', 24],
      ['合计', 124],
    ]);
    expect(result.problems).toEqual([]);
    expect(lines(result)).toHaveLength(3);
  });

  test('is a column of hospitals: neither they nor their total are the district', () => {
    const result = of([
      ['朝阳区卫生人员情况（2023年）'],
      ['单位：人'],
      ['单位', '注册护士数'],
      ['朝阳医院', 10],
      ['垂杨柳医院', 3],
      ['合计', 13],
    ]);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['W221 B4', 'W221 B5', 'W225 B6']);
  });

  test('stays the column of units where one of its words is a unit, or none is known', () => {
    const units = of([
      ['朝阳区卫生资源'],
      ['指标', '单位', '数值'],
      ['注册护士数', '人', 13],
      ['注册床位数', '朝阳区', 5],
    ]);
    expect(lines(units)).toEqual(['朝阳区 2023 注册护士数 13']);
    expect(codes(units)).toEqual(['E202 C4']);
    expect(codes(of([['朝阳区卫生资源'], ['指标', '单位', '数值'], ['注册护士数', '箩筐', 13]]))).toEqual(['E202 C3']);
  });
});
