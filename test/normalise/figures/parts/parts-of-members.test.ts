import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: Box[][]) => read(book(sheet([['2023年朝阳区床位情况'], ...rows])));
const warned = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('医院下面的级别', () => {
  const table = (first: number) =>
    of(
      ['机构类别', '实有床位（张）'],
      ['医院', 2300],
      ['　三级医院', first],
      ['　二级医院', 1500],
      ['　一级医院', 700],
      ['基层医疗卫生机构', 400],
    );

  test('加起来是医院的，不问', () => {
    expect(lines(table(100))).toEqual([
      '朝阳区 2023 实际开放床位数/医院 2300',
      '朝阳区 2023 实际开放床位数/基层医疗卫生机构 400',
    ]);
    expect(warned(table(100))).toEqual([]);
  });

  test('加起来不是医院的，要问', () => {
    expect(warned(table(50))).toEqual(['W224 B4', 'W224 B5', 'W224 B6']);
  });
});

describe('与医院、其他一起是合计的一行', () => {
  const days = (measure: string, community: number) =>
    of(
      ['机构', measure],
      ['合计', 9000],
      ['医院', 8000],
      ['三级医院', 5000],
      ['二级医院', 3000],
      ['社区卫生服务中心', community],
      ['其他', 400],
    );

  test('没有按机构类别用的指标，不问', () => {
    const result = days('实际开放总床日数', 600);
    expect(lines(result)).toContain('朝阳区 2023 实际开放总床日数 9000');
    expect(warned(result)).toEqual([]);
  });

  test('加起来不是合计，或指标按机构类别用，要问', () => {
    expect(warned(days('实际开放总床日数', 500))).toContain('W221 B7');
    expect(warned(days('实际开放床位数', 600))).toContain('W221 B7');
  });
});
