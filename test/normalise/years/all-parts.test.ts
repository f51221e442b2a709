import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const below = (title: string) =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]])), 'A1');

test.each([
  '朝阳区2023年1-4季度诊疗情况',
  '朝阳区诊疗情况（2023年1—4季度）',
  '朝阳区2023年诊疗情况（一至四季度）',
  '朝阳区2023年诊疗情况（第1-52周）',
  '朝阳区2023年1-52周诊疗情况',
])('%s is of the year', (title) => {
  expect(codes(below(title))).toEqual([]);
  expect(lines(below(title))).toEqual(['朝阳区 2023 总诊疗人次 83800']);
});

test.each([
  '朝阳区2023年1-3季度诊疗情况',
  '朝阳区2023年2-4季度诊疗情况',
  '朝阳区2023年第4季度诊疗情况',
  '朝阳区2023年诊疗情况（第1、4季度）',
  '朝阳区2023年1-4月诊疗情况',
  '朝阳区2023年1-26周诊疗情况',
  '朝阳区2023年第2-52周诊疗情况',
  '朝阳区2023年第52周诊疗情况',
  '朝阳区2023年诊疗情况（分1-4季度）',
])('%s is not: not read, or asked about', (title) => {
  expect(codes(below(title)).join()).toMatch(/E212|W246/u);
});
