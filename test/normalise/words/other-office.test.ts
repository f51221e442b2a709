import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';
import { otherOffice } from '../../../pipeline/normalise/words/other-office.ts';
import { type Box, book, codes, dictionary, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const residents = (heading: string, remark: string) =>
  of(['指标', '2023年', heading], ['年末常住人口', 3440000, remark], ['注册护士数', 12000, '']);

describe('a body outside of the commission that is not the one from which a measure comes', () => {
  test.each([
    '公安',
    '公安分局',
    '区公安分局',
    '由公安分局提供',
    '公安口径',
    '民政局',
    '医保局',
    '实有人口',
    '全员人口库',
  ])('is asked about: %s beside 年末常住人口', (remark) => {
    const result = residents('备注', remark);
    expect(codes(result)).toEqual(['W247 C2']);
    expect(lines(result)).toContain('朝阳区 2023 年末常住人口 3440000');
  });

  test.each(['公安', '朝阳公安分局', '体育局', '流动人口系统'])('so is %s as 数据来源 of a line', (text) => {
    expect(codes(residents('数据来源', text))).toEqual(['W247 C2']);
  });

  test.each(['统计局', '区统计局', '朝阳区统计局', '统计年鉴', '卫健委', '公安分局、统计局'])('%s is not', (text) => {
    expect(codes(residents('备注', text))).toEqual([]);
    expect(codes(residents('数据来源', text))).toEqual([]);
  });

  test.each([
    ['数据来源：公安分局', ['W247 A4']],
    ['注：常住人口由公安分局提供', ['W247 A4']],
    ['填报单位：朝阳公安分局', ['W247 A4']],
    ['数据来源：区统计局、公安分局', []],
    ['注：户籍人口由公安分局提供', []],
    ['数据来源：区卫生健康委', []],
  ])('below a table of both: %s', (line, asked) => {
    const table = [
      ['指标', '2023年'],
      ['年末常住人口', 3440000],
      ['年末户籍人口', 2450000],
    ];
    expect(codes(of(...table, [line]))).toEqual(asked);
  });

  test.each([
    ['公安分局', '年末户籍人口'],
    ['公安分局', '户籍出生人数'],
    ['公安局户籍系统', '户籍死亡人数'],
    ['体育局', '国民体质合格率'],
    ['妇幼保健院', '活产数'],
    ['区疾控中心', '甲乙类传染病报告发病数'],
    ['医政科', '年末常住人口'],
    ['户籍人口由公安分局提供', '年末常住人口'],
    ['区卫生健康局', '总诊疗人次'],
  ])('%s is none of %s', (text, name) => {
    const measure = dictionary.measures.get(name);
    if (measure === undefined) throw new Error(name);
    expect(otherOffice(nameKey(text), measure, dictionary)).toBeNull();
  });

  test('is asked about where visits come from the insurance', () => {
    const rows = [['指标', '2023年'], ['总诊疗人次', 5000000], ['数据来源：区医保局']];
    expect(codes(of(...rows))).toEqual(['W247 A3']);
  });
});
