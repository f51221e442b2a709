import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年医疗服务（人次）'], ...rows], merges)));
const visits = '朝阳区 2023 总诊疗人次';

describe('排在另一种分类后面的“其他”，不是机构类别的其他', () => {
  test.each([
    ['门诊', '急诊'],
    ['职工医保', '居民医保'],
    ['本区居民', '外区居民'],
    ['内科', '外科'],
  ])('列：%s、%s、其他', (first, second) => {
    const result = of([
      ['指标', '合计', first, second, '其他'],
      ['总诊疗人次', 5102, 4700, 100, 302],
    ]);
    expect(lines(result)).toEqual([`${visits} 5102`]);
    expect(codes(result)).toContain('W224 E3');
  });

  test.each([
    ['职工医保', '居民医保'],
    ['本区居民', '外区居民'],
  ])('行：%s、%s、其他', (first, second) => {
    const result = of([
      ['指标', '总诊疗人次'],
      [first, 4700],
      [second, 100],
      ['其他', 302],
      ['合计', 5102],
    ]);
    expect(lines(result)).toEqual([`${visits} 5102`]);
    expect(codes(result).join()).toMatch(/B[35]/);
  });

  test('行是机构类别，列是门急诊、其他', () => {
    const result = of(
      [
        ['机构类别', '总诊疗人次', null, null],
        [null, '合计', '门急诊', '其他'],
        ['总计', 5102, 4800, 302],
        ['医院', 3100, 3000, 100],
        ['基层医疗卫生机构', 1900, 1720, 180],
        ['专业公共卫生机构', 80, 60, 20],
        ['其他', 22, 20, 2],
      ],
      ['A2:A3', 'B2:D2'],
    );
    expect(lines(result)).toEqual(
      [
        `${visits} 5102`,
        `${visits}/医院 3100`,
        `${visits}/基层医疗卫生机构 1900`,
        `${visits}/专业公共卫生机构 80`,
        `${visits}/其他 22`,
      ].sort(),
    );
    expect(codes(result)).toContain('W224 D4:D8');
  });
});

describe('排在机构类别各项后面的“其他”照读', () => {
  const kinds = [
    ['医院', 3100],
    ['基层医疗卫生机构', 1900],
    ['专业公共卫生机构', 80],
  ] as const;

  test('行', () => {
    const result = of([['指标', '数值'], ['总诊疗人次', 5102], ...kinds, ['其他', 22]]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });

  test('列，各列另有比重', () => {
    const head = ['指标', '合计', ...kinds.flatMap(([name]) => [name, '比重（%）']), '其他'];
    const result = of([head, ['总诊疗人次', 5102, 3100, 60.8, 1900, 37.2, 80, 1.6, 22]]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });

  test('前一项的其中不算', () => {
    const result = of([
      ['指标', '合计', '专业公共卫生机构', '医院', '基层医疗卫生机构', '其中：社区卫生服务站', '其他'],
      ['总诊疗人次', 5102, 80, 3100, 1900, 600, 22],
    ]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });

  test('一行一个分项的表，栏名写明机构类别', () => {
    const result = of([
      ['指标', '机构类别', '数值'],
      ['总诊疗人次', '其他', 22],
      ['总诊疗人次', '医院', 3100],
      ['总诊疗人次', '合计', 5102],
      ['总诊疗人次', '专业公共卫生机构', 80],
      ['总诊疗人次', '基层医疗卫生机构', 1900],
    ]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });
});
