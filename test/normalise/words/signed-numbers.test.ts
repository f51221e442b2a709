import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const figure = ['朝阳区 2023 总诊疗人次 83800'];
const titled = (title: string) =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]])), 'A1');
const sectioned = (heading: string) =>
  read(
    book(sheet([['朝阳区2023年卫生情况'], ['指标', '单位', '数值'], [heading], ['总诊疗人次', '人次', 83800]])),
    'A1、A3',
  );

describe('带符号的数', () => {
  test.each(['65+', '≥65', '0-6', '7-12', '<5', 'n=1200', 'N=5000人', '60%', '80%机构', 'A类', '≥2500g'])(
    '标题末尾的（%s）没有人知道，要问',
    (sign) => {
      const result = titled(`朝阳区2023年卫生情况（${sign}）`);
      expect(lines(result)).toEqual(figure);
      expect(codes(result)).toContain('W246 A1');
    },
  );

  test.each([
    '朝阳区2023年卫生情况（1/2）',
    '朝阳区2023年卫生情况（1-2）',
    '朝阳区2023年卫生情况（1—12）',
    '表1-2 朝阳区2023年卫生情况',
    '3-12 朝阳区2023年卫生情况',
    '朝阳区2023年“1+43+N”卫生情况',
    '朝阳区“十四五”卫生情况（2023年）',
    '朝阳区2023年卫生情况（一）',
    '1. 朝阳区2023年卫生情况',
    '朝阳区2023年卫生情况（100%）',
    '2023年朝阳区卫生情况（卫统2-1表）',
  ])('标题“%s”不问', (title) => {
    expect(codes(titled(title))).toEqual([]);
    expect(lines(titled(title))).toEqual(figure);
  });

  test.each(['65+', '≥65', '0-6', '7-12', '1-11', 'N=12', 'A', '甲', '<5', '（65+）'])('小标题“%s”要问', (heading) => {
    expect(lines(sectioned(heading))).toEqual(figure);
    expect(codes(sectioned(heading))).toContain('W246 A3');
  });

  test.each(['一、', '（二）', '1.', '1', '①', '1.1', '（1）', '—', '2023.1-2023.12'])('小标题“%s”不问', (heading) => {
    expect(lines(sectioned(heading))).toEqual(figure);
    expect(codes(sectioned(heading)).join()).not.toMatch(/W246/);
  });
});
