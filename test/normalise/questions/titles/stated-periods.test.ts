import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const titled = (title: string, name = '表') =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]], [], name)), 'A1');
const under = (line: string) =>
  read(
    book(sheet([['朝阳区2023年卫生情况'], [line], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]])),
    'A1:A2',
  );
const below = (note: string) =>
  read(
    book(sheet([['朝阳区2023年卫生情况'], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800], [note]])),
    'A1、A4',
  );
const sectioned = (heading: string) =>
  read(
    book(sheet([['朝阳区2023年卫生情况'], ['指标', '单位', '数值'], [heading], ['总诊疗人次', '人次', 83800]])),
    'A1、A3',
  );
const figure = ['朝阳区 2023 总诊疗人次 83800'];

describe('起止的日期不是全年', () => {
  test.each(['2023.1-2023.11', '2023/1/1-2023/11/30', '1.1-11.30', '截至11.30', '2022.12.26-2023.12.25', '前11个月'])(
    '%s 在标题、工作表名、统计时间、小标题和查询条件里都不采用',
    (span) => {
      for (const result of [
        titled(`朝阳区2023年卫生情况（${span}）`),
        titled('朝阳区2023年卫生情况', `卫生${span}`.replaceAll('/', '.')),
        under(`统计时间：${span}`),
        under(`起止时间：${span}`),
        under(`查询条件：时间：${span}；机构：全部`),
        sectioned(span),
      ]) {
        expect(lines(result)).toEqual([]);
        expect(codes(result).join()).toMatch(/E212/);
      }
    },
  );

  test.each(['说明：统计时间2023.1.1-2023.11.30', '注：2023.1-2023.11数据', '注：数据截至2023.11.30'])(
    '表注“%s”要问',
    (note) => {
      expect(lines(below(note))).toEqual(figure);
      expect(codes(below(note)).join()).toMatch(/W247/);
    },
  );

  test.each(['统计时间：11个月', '报告期：冬季', '统计时间：2023年春季学期', '数据区间：11个月', '统计周期：第48周'])(
    '“%s”看不出是全年，要问',
    (line) => {
      expect(lines(under(line))).toEqual(figure);
      expect(codes(under(line))).toEqual(['W246 A2']);
    },
  );

  test.each([
    '统计时间：2023.1.1-2023.12.31',
    '统计时间：1.1-12.31',
    '报告期：2023.1-12',
    '报告期：2023年',
    '起止时间：2023.1.1-2023.12.31',
    '截止时间：2023.12.31',
    '填报时间：2024.1.1-2024.1.15',
    '制表日期：2024.1.15',
    '查询时间：2024-01-10 10:00',
    '查询时间：2024.1.1-2024.1.20',
    '有效期：2022.1-2023.6',
  ])('“%s”不问', (line) => {
    expect(lines(under(line))).toEqual(figure);
    expect(codes(under(line))).toEqual([]);
  });

  test.each([
    '朝阳区2023年卫生情况（2023.1.1-2023.12.31）',
    '表1.1-1.3 朝阳区2023年卫生情况',
    '朝阳区2023年卫生情况（2024.1.15）',
  ])('标题“%s”不问', (title) => {
    expect(lines(titled(title))).toEqual(figure);
    expect(codes(titled(title))).toEqual([]);
  });
});
