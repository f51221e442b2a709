import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: (string | number)[][]) =>
  read(book(sheet([['朝阳区2023年医疗卫生机构'], ['机构分类', '机构数', '实有床位'], ...rows])));

test('the code of a line before its name is no part of the name', () => {
  const result = of(
    ['A 医院', 212, 22000],
    ['B、基层医疗卫生机构', 1600, 1400],
    ['E1. 专业公共卫生机构', 19, 600],
    ['Z 合计', 1831, 24000],
  );
  expect(lines(result)).toContain('朝阳区 2023 医疗卫生机构数/专业公共卫生机构 19');
  expect(lines(result)).toContain('朝阳区 2023 实际开放床位数 24000');
  expect(codes(result).filter((code) => /^[EW]22/u.test(code))).toEqual([]);
});

test('letters in the place of names of hospitals are no codes', () => {
  const result = of(['A医院', 1, 300], ['B医院', 1, 500], ['C医院', 1, 200], ['合计', 3, 1000]);
  expect(lines(result).filter((line) => line.includes('/'))).toEqual([]);
  const apart = of(['A 医院', 1, 300], ['B 医院', 1, 500]);
  expect(codes(apart).filter((code) => /^[EW]/u.test(code))).not.toEqual([]);
});

describe('前面有零的两位编号', () => {
  test.each([
    ['01 实有床位数（张）', '朝阳区 2023 实际开放床位数 36'],
    ['02注册护士数', '朝阳区 2023 注册护士数 36'],
    ['012 全科医生数', '朝阳区 2023 全科医生数 36'],
  ])('%s', (name, line) => {
    expect(lines(read(book(sheet([['2023年朝阳区卫生资源'], ['指标', '数值'], [name, 36]])), 'A3'))).toEqual([line]);
  });

  test('01月是月份，不是编号', () => {
    const result = read(book(sheet([['2023年朝阳区诊疗人次'], ['时间', '总诊疗人次'], ['01月', 36]])), 'A3');
    expect(lines(result)).toEqual([]);
  });
});
