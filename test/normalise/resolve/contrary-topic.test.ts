import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年卫生人员'], ...rows], merges)));
const staff = ['朝阳区 2023 执业（助理）医师数 23120', '朝阳区 2023 注册护士数 25905'];
const under = (heading: string) => of([['指标', '数量'], [heading], ['注册护士', 25905], ['执业（助理）医师', 23120]]);
const over = (heading: string) =>
  of(
    [
      ['地区', heading, null],
      [null, '注册护士', '执业（助理）医师'],
      ['朝阳区', 25905, 23120],
    ],
    ['B2:C2'],
  );

describe('小标题说的是另一个地区、时期或另一种数', () => {
  test.each([
    '一、全市情况',
    '全市水平',
    '全国平均水平',
    '外区情况',
    '上半年情况',
    '四季度情况',
    '二季度情况',
    '十二月情况',
    '基期',
    '基数情况',
    '十三五末',
    '前年情况',
    '平均水平',
    '三年平均',
    '中位数情况',
    '新口径情况',
    '11—12月情况',
    '截至2022年12月情况',
    '截至2025年12月情况',
    '截至2023年12月15日情况',
    '年初与2022年末情况',
    '建设标准',
  ])('“%s”下面的数不读', (heading) => {
    const result = under(heading);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W221 B4:B5']);
  });

  test('列的大标题也一样', () => {
    for (const heading of ['上半年情况', '基期情况', '平均水平']) expect(lines(over(heading))).toEqual([]);
  });

  test.each([
    '一、人员情况',
    '（一）队伍建设',
    '人员配备水平',
    '1—12月情况',
    '1至12月情况',
    '截至2023年12月情况',
    '截至12月情况',
    '1月至12月情况',
    '01—12月情况',
    '年初和年末情况',
    '年初与2023年末情况',
    '标准化建设',
    '12月31日实有情况',
    '人员（年初、年末）',
    '全口径情况',
    '卫生统计年报口径',
    '出生、死亡及平均寿命',
  ])('“%s”只是题目', (heading) => {
    expect(lines(under(heading))).toEqual(staff);
    expect(lines(over(heading))).toEqual(staff);
  });

  test('行里写明地区的，全市各区情况只是题目', () => {
    const result = of([['地区', '注册护士'], ['全市各区情况'], ['朝阳区', 25905], ['密云区', 2900]]);
    expect(lines(result)).toContain('朝阳区 2023 注册护士数 25905');
  });

  test('基期写在当年的列下面', () => {
    const at = (year: string) => of([['指标', year], ['基期情况'], ['注册护士', 25905]]);
    expect(lines(at('2023年'))).toEqual([]);
    expect(lines(at('2020年'))).toEqual(['朝阳区 2020 注册护士数 25905']);
    const three = of([['指标', '2021年', '2022年', '2023年'], ['近三年情况'], ['注册护士', 25230, 25390, 25560]]);
    expect(lines(three)).toHaveLength(3);
  });

  test('指标名称里有的字不算', () => {
    const result = of([['指标', '数量'], ['平均期望寿命情况'], ['人均期望寿命（岁）', 83.06]]);
    expect(lines(result)).toEqual(['朝阳区 2023 人均期望寿命 83.06']);
  });
});

describe('小标题的年份早于列的年份', () => {
  test.each(['一、2021年情况', '一、去年情况'])('“%s”', (heading) => {
    const result = of([['指标', '2023年'], [heading], ['注册护士', 25905]]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W215 B4']);
  });

  test('同一年、较晚的一年', () => {
    const same = of([['指标', '2023年'], ['一、2023年情况'], ['注册护士', 25905]]);
    expect(lines(same)).toEqual(['朝阳区 2023 注册护士数 25905']);
    const both = of([['指标', '2022年', '2023年'], ['一、2023年情况'], ['注册护士', 25560, 25905]]);
    expect(lines(both)).toEqual(['朝阳区 2022 注册护士数 25560', '朝阳区 2023 注册护士数 25905']);
  });
});
