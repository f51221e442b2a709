import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (title: string, name = '甲乙类传染病报告发病数') =>
  read(book(sheet([[title], ['指标', '数值'], [name, 15021]])));
const asked = (title: string, name?: string) => codes(of(title, name)).filter((code) => /^[EW]/u.test(code));

test.each([
  '朝阳区2023年法定传染病疫情（按现住址、发病日期统计）',
  '朝阳区2023年传染病（按现住址、审核日期统计）',
  '朝阳区2023年传染病（按终审日期统计）',
])('“%s” says how cases are always counted', (title) => {
  expect(lines(of(title))).toEqual(['朝阳区 2023 甲乙类传染病报告发病数 15021']);
  expect(asked(title)).toEqual([]);
});

test.each([
  '朝阳区2023年传染病（按报告地区、发病日期统计）',
  '朝阳区2023年传染病（按报告单位、发病日期统计）',
  '朝阳区2023年传染病（按报告地区统计）',
  '朝阳区2023年传染病（按首诊机构统计）',
  '朝阳区2023年传染病（按现住址、截至11月）',
  '朝阳区2023年传染病（发病日期口径）',
  '朝阳区2023年重点传染病情况',
])('“%s” is asked about', (title) => {
  expect(asked(title)).not.toEqual([]);
});

test.each([
  ['朝阳区2023年出生情况（分孩次）', '活产数'],
  ['朝阳区主要年份卫生机构、床位、人员数（2023年）', '注册护士数'],
])('“%s” over %s limits nothing', (title, name) => {
  expect(asked(title, name)).toEqual([]);
});

test.each([
  ['朝阳区2023年出生情况（分孩次）', '注册护士数'],
  ['朝阳区2023年主要医疗机构人员情况', '注册护士数'],
  ['朝阳区主要年份公立机构人员情况（2023年）', '注册护士数'],
  ['朝阳区2023年人口普查', '注册护士数'],
])('“%s” over %s is asked about', (title, name) => {
  expect(asked(title, name)).not.toEqual([]);
});
