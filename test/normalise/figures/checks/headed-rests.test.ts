import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const headed = (measure: string, ...parts: readonly (readonly [heading: string, value: number])[]) => {
  const rows = parts.flatMap(([heading, value]): (readonly Box[])[] => [[heading], [measure, value]]);
  return read(book(sheet([['指标', '2023年'], ...rows])));
};
const visits = (...parts: readonly (readonly [string, number])[]) => headed('总诊疗人次', ...parts);
const others = ['朝阳区 2023 总诊疗人次/医院 8000', '朝阳区 2023 总诊疗人次/基层医疗卫生机构 2000'];

describe('a heading 其他 over lines of a measure', () => {
  test('is no member where one that makes up the total has no heading', () => {
    const result = visits(['医院', 8000], ['基层医疗卫生机构', 2000], ['其他', 300]);
    expect(lines(result)).toEqual(others);
    expect(codes(result)).toEqual(['W224 B7']);
  });

  test('numbered, by its full name, or beside headings that nobody knows, neither', () => {
    const numbered = visits(['一、医院', 8000], ['二、基层医疗卫生机构', 2000], ['三、其他医疗卫生机构', 300]);
    expect(codes(numbered)).toEqual(['W224 B7']);
    expect(lines(visits(['一、某类机构', 8000], ['二、其他机构', 300]))).toEqual([]);
  });

  test('is one where all others have headings', () => {
    const result = visits(['医院', 8000], ['基层医疗卫生机构', 2000], ['专业公共卫生机构', 100], ['其他', 300]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 总诊疗人次/专业公共卫生机构 100',
      '朝阳区 2023 总诊疗人次/其他 300',
      ...others,
    ]);
    expect(codes(result)).toEqual([]);
  });

  test('alone says itself what it is the rest of', () => {
    expect(codes(visits(['其他机构', 300]))).toEqual([]);
  });

  test('that is needed for the total shows that the parts are not all', () => {
    const parts = [
      ['公立', 8000],
      ['民营', 2000],
      ['其他', 100],
    ] as const;
    const result = headed('注册床位数', ['全区', 10100], ...parts);
    expect(lines(result)).toEqual(['朝阳区 2023 注册床位数 10100']);
    expect(codes(result)).toEqual(['W224 B5、B7', 'W224 B9']);
    const closed = headed('注册床位数', ['全区', 10000], ['公立', 8000], ['民营', 2000]);
    expect(lines(closed)).toHaveLength(3);
    expect(codes(closed)).toEqual([]);
  });
});
