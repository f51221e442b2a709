import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const cases = '甲乙类传染病报告发病数';
const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年卫生统计表'], ...rows])), 'A1');
const list = (...rows: readonly (readonly Box[])[]) => of(['指标', '数值'], ...rows);

describe('同一指标含什么、不含什么的两个数', () => {
  test.each([
    [`${cases}（含新冠）`, `${cases}（不含新冠）`],
    [cases, `${cases}（不含新冠肺炎）`],
    [`${cases}（包括新型冠状病毒感染）`, `${cases}（剔除新型冠状病毒感染后）`],
    [`${cases}（含新冠）`, `${cases}（新冠除外）`],
  ])('%s是指标的数，%s按登记不读', (all, part) => {
    const result = list([all, 1308], [part, 499]);
    expect(lines(result)).toEqual([`朝阳区 2023 ${cases} 1308`]);
    expect(codes(result)).toEqual(['N233 B4']);
  });

  test('各占一栏的也一样', () => {
    const result = of(['指标', '含新型冠状病毒感染', '不含新型冠状病毒感染'], [cases, 1308, 499]);
    expect(lines(result)).toEqual([`朝阳区 2023 ${cases} 1308`]);
    expect(codes(result)).toEqual(['N233 C3']);
  });

  test.each([
    [cases, '丙类'],
    ['实际开放床位数', '家庭病床'],
  ])('按定义没有的部分：%s（不含%s）是指标的数，含它的要问', (name, part) => {
    const result = list([`${name}（不含${part}）`, 1308], [`${name}（含${part}）`, 1500]);
    expect(lines(result)).toEqual([`朝阳区 2023 ${name} 1308`]);
    expect(codes(result)).toEqual(['W221 B4']);
    expect(codes(list([`${name}（不含${part}）`, 1308]))).toEqual(['W221 B3']);
  });

  test('词典没有说包不包括的，两个数都问', () => {
    const result = list(['医疗卫生机构数（含村卫生室）', 1308], ['医疗卫生机构数（不含村卫生室）', 1200]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W221 B3', 'W221 B4']);
  });

  test.each([
    [`${cases}（不含新冠）`],
    [`${cases}（含丙类）`],
    ['注册护士数（不含返聘）'],
    ['注册护士数（不含部队医院）'],
  ])('%s旁边没有全部的数，要问', (name) => {
    const result = list([name, 499]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W221 B3']);
  });

  test('不含的反而比含的多，两个都问', () => {
    const result = list([`${cases}（含新冠）`, 499], [`${cases}（不含新冠）`, 1308]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W221 B3', 'W221 B4']);
  });
});
