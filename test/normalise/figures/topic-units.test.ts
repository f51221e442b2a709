import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年统计表'], ...rows], merges)));
const visits = ['朝阳区 2023 基层门诊人次 15000000', '朝阳区 2023 总诊疗人次 44400000'];

describe('不在词典的大标题上的单位', () => {
  test.each([
    '业务量（万人次）',
    '服务情况(单位：万人次)',
    '工作量，万人次',
    '诊疗（万）',
    '年度业务情况 单位：万人次',
  ])('列的大标题“%s”', (heading) => {
    const result = of(
      [
        ['地区', heading, null],
        [null, '总诊疗人次', '基层门诊人次'],
        ['朝阳区', 4440, 1500],
      ],
      ['B2:C2'],
    );
    expect(lines(result)).toEqual(visits);
  });

  test('行的大标题', () => {
    const result = of([['指标', '2023年'], ['一、业务量（万人次）'], ['总诊疗人次', 4440], ['基层门诊人次', 1500]]);
    expect(lines(result)).toEqual(visits);
  });

  test('到下一个大标题为止', () => {
    const result = of([
      ['指标', '2023年'],
      ['一、业务量（万人次）'],
      ['总诊疗人次', 4440],
      ['二、妇幼情况'],
      ['活产数', 17900],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 总诊疗人次 44400000', '朝阳区 2023 活产数 17900']);
  });

  test('认得的大标题也到下一个为止，单独一行的单位不是', () => {
    const heads = of([
      ['指标', '2023年'],
      ['一、人口（万人）'],
      ['年末常住人口', 343],
      ['二、人员'],
      ['注册护士', 26100],
    ]);
    expect(lines(heads)).toEqual(['朝阳区 2023 年末常住人口 3430000', '朝阳区 2023 注册护士数 26100']);
    const line = of([['指标', '2023年'], ['单位：万人'], ['年末常住人口', 343], ['二、人员'], ['注册护士', 2.61]]);
    expect(lines(line)).toEqual(['朝阳区 2023 年末常住人口 3430000', '朝阳区 2023 注册护士数 26100']);
  });

  test('几个单位的，各用各的；都不合适的，照没有写单位', () => {
    const result = of(
      [
        ['地区', '人口（万人）、床位（张）', null, null],
        [null, '年末常住人口', '注册床位数', '活产数'],
        ['朝阳区', 343, 27000, 1.79],
      ],
      ['B2:D2'],
    );
    expect(lines(result)).toEqual([
      '朝阳区 2023 年末常住人口 3430000',
      '朝阳区 2023 注册床位数 27000',
      '朝阳区 2023 活产数 17900',
    ]);
    const other = of([['指标', '2023年'], ['一、业务量（万人次）'], ['人均期望寿命', 82.5]]);
    expect(lines(other)).toEqual(['朝阳区 2023 人均期望寿命 82.5']);
  });

  test('名称自己写了单位的，照自己的', () => {
    const result = of([['指标', '2023年'], ['一、业务量（万人次）'], ['总诊疗人次（人次）', 44400000]]);
    expect(lines(result)).toEqual(['朝阳区 2023 总诊疗人次 44400000']);
    expect(codes(result)).toEqual(['N235 A3']);
  });

  test.each([['（一）常住人口'], ['户籍和常住'], ['2023年'], ['朝阳区']])('到同级的大标题为止，“%s”不是', (heading) => {
    const result = of([['指标', '数值'], ['一、人口（万人）'], [heading], ['年末常住人口', 345]]);
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3450000']);
  });

  test('大标题下面的小标题是分项或别的题目，单位照大标题', () => {
    const parts = of([['指标', '数值'], ['一、诊疗情况（万人次）'], ['（一）医院'], ['总诊疗人次', 4500]]);
    expect(lines(parts)).toEqual(['朝阳区 2023 总诊疗人次/医院 45000000']);
    const other = of([['指标', '数值'], ['一、医疗服务（万人次）'], ['（一）门急诊'], ['总诊疗人次', 4500]]);
    expect(lines(other)).toEqual(['朝阳区 2023 总诊疗人次 45000000']);
  });

  test.each(['千张床位建设工程', '百万人健身', '万名护士培训', '百千万人才工程'])('“%s”里的不是单位', (heading) => {
    const result = of([['指标', '数值'], [heading], ['注册护士数', 1234], ['注册床位数', 2345]]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册床位数 2345', '朝阳区 2023 注册护士数 1234']);
  });
});
