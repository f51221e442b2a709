import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A2:A20');

test('a member without its number is a line, not a heading: the total below is of all', () => {
  const result = of(['办医主体', '注册床位数（张）'], ['公立', 1500], ['社会办', null], ['合计', 2000]);
  expect(lines(result)).toEqual([
    '朝阳区 2023 注册床位数 2000',
    '朝阳区 2023 注册床位数/公立 1500',
    '朝阳区 2023 注册床位数/社会办 missing',
  ]);
});

test('the first one of several too, and one after another', () => {
  const first = of(['办医主体', '注册床位数（张）'], ['公立', null], ['社会办', 500], ['合计', 2000]);
  expect(lines(first)).toContain('朝阳区 2023 注册床位数 2000');
  expect(lines(first)).toContain('朝阳区 2023 注册床位数/社会办 500');
  const ages = of(
    ['年龄', '年龄别死亡人数'],
    ['0岁', 3],
    ['1—4岁', null],
    ['5—9岁', null],
    ['85岁及以上', 4],
    ['合计', 7],
  );
  expect(lines(ages)).toEqual([
    '朝阳区 2023 年龄别死亡人数 7',
    '朝阳区 2023 年龄别死亡人数/0岁 3',
    '朝阳区 2023 年龄别死亡人数/1—4岁 missing',
    '朝阳区 2023 年龄别死亡人数/5—9岁 missing',
    '朝阳区 2023 年龄别死亡人数/85岁及以上 4',
  ]);
});

test('an area without its number does not lend its name to the total', () => {
  const result = of(['地区', '年末常住人口（万人）'], ['朝阳区', 344.2], ['密云区', null], ['合计', 2185.8]);
  expect(lines(result)).toEqual(['密云区 2023 年末常住人口 missing', '朝阳区 2023 年末常住人口 3442000']);
  expect(codes(result)).toEqual(['W225 B4']);
});

test('nor does a month', () => {
  const months = Array.from({ length: 11 }, (_, at): Box[] => [`${at + 1}月`, 2000]);
  const result = of(['月份', '活产数'], ...months, ['12月', null], ['合计', 22000]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toContain('W225 B14');
});

test('a name over lines of another kind stays a heading', () => {
  const levels = of(
    ['指标', '数值'],
    ['三级医院', null],
    ['实际开放总床日数', 1000],
    ['二级医院', null],
    ['实际开放总床日数', 500],
  );
  expect(lines(levels)).toEqual([
    '朝阳区 2023 实际开放总床日数/三级医院 1000',
    '朝阳区 2023 实际开放总床日数/二级医院 500',
  ]);
  const years = of(['指标', '数值'], ['2022年', null], ['注册护士数', 1000], ['2023年', null], ['注册护士数', 1100]);
  expect(lines(years)).toEqual(['朝阳区 2022 注册护士数 1000', '朝阳区 2023 注册护士数 1100']);
});
