import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const titled = (title: string, name = '表') =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]], [], name)), 'A1');
const figure = ['朝阳区 2023 总诊疗人次 83800'];

describe('标题里没有写年份的月份', () => {
  test.each([
    '朝阳区11月诊疗情况',
    '朝阳区3月诊疗情况',
    '11月朝阳区诊疗情况',
    '诊疗情况11月',
    '诊疗情况11月份',
    '朝阳区11月报表',
    '朝阳区11月出生情况',
    '朝阳区11月出诊情况',
    '朝阳区11月编制床位情况',
  ])('%s 可能不是全年的数，要问', (title) => {
    expect(codes(titled(title))).toEqual(['W246 A1']);
    expect(lines(titled(title))).toEqual(figure);
  });

  test.each([
    '朝阳区2023年12月报表',
    '朝阳区12月份报表',
    '朝阳区12月份诊疗情况',
    '朝阳区十二月诊疗情况',
    '朝阳区诊疗情况（12月）',
    '朝阳区诊疗情况（11月）',
  ])('%s 不是全年的数，要问', (title) => {
    expect(codes(titled(title))).toEqual(['E212 C3']);
    expect(lines(titled(title))).toEqual([]);
  });

  test.each([
    '朝阳区诊疗情况（1-12月）',
    '朝阳区诊疗情况（1月—12月）',
    '朝阳区诊疗情况（截至12月底）',
    '朝阳区诊疗情况（1月报送）',
    '朝阳区诊疗情况（12月报送）',
    '朝阳区诊疗情况（12月上报）',
    '朝阳区诊疗情况12月31日',
    '2023年朝阳区诊疗情况（2024年1月上报）',
  ])('%s 是全年的数', (title) => {
    expect(lines(titled(title))).toEqual(figure);
    expect(codes(titled(title))).not.toContain('W246 A1');
  });
});

describe('几年的数加在一起', () => {
  test.each([
    '朝阳区历年累计诊疗情况',
    '朝阳区十四五诊疗累计',
    '朝阳区近三年诊疗情况',
    '朝阳区三年合计',
    '朝阳区“十四五”期间诊疗情况汇总',
    '朝阳区十四五以来诊疗平均',
    '朝阳区十四五平均水平',
    '2021—2023年朝阳区诊疗累计',
    '朝阳区“十四五”规划实施以来合计',
  ])('%s 看不出是哪一年的，要问', (title) => {
    expect(codes(titled(title)).join()).toMatch(/E206 C3/);
    expect(lines(titled(title))).toEqual([]);
  });

  test.each(['历年累计', '2021—2023年累计', '2021-2023年'])('工作表名 %s 也一样', (name) => {
    expect(codes(titled('朝阳区诊疗情况', name)).join()).toMatch(/E206 C3/);
  });

  test('小标题也一样', () => {
    const rows = [['朝阳区诊疗情况'], ['指标', '单位', '数值'], ['历年累计情况'], ['总诊疗人次', '人次', 83800]];
    expect(codes(read(book(sheet(rows)))).join()).toMatch(/E206 C4/);
  });

  test('列名写了年份的，就是那一年', () => {
    const rows = [
      ['朝阳区近三年诊疗情况'],
      ['指标', '2021年', '2022年', '2023年'],
      ['总诊疗人次', 83100, 83500, 83800],
    ];
    expect(lines(read(book(sheet(rows)), 'A1'))).toContain('朝阳区 2023 总诊疗人次 83800');
  });

  test.each(['2023年朝阳区十四五平均水平', '2023年朝阳区“十四五”期间诊疗情况汇总'])(
    '%s 写了年份，还是要问',
    (title) => {
      expect(codes(titled(title))).toEqual(['W247 A1']);
      expect(lines(titled(title))).toEqual(figure);
    },
  );

  test.each(['2023年“十四五”规划监测数据汇总', '朝阳区“十四五”期间卫生健康规划监测指标汇总表', '朝阳区十四五诊疗情况'])(
    '%s 没有说是几年的',
    (title) => {
      expect(lines(titled(title))).toEqual(figure);
      expect(codes(titled(title)).join()).not.toMatch(/E206|W247/);
    },
  );

  test('标题另写了哪一年', () => {
    expect(lines(titled('2023年朝阳区诊疗情况（历年）'))).toEqual(figure);
  });
});
