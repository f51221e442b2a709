import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));
const listed = (heading: readonly string[], ...rows: readonly (readonly Box[])[]) =>
  of([['朝阳区2023年基本情况'], ['指标', '2023年'], heading, ...rows]);

describe('大标题、表题的单位对别的数有小数，对整数的别的指标看不出', () => {
  test.each([
    ['人口（万人）'],
    ['一、人口（万人）'],
    ['人口情况（单位：万人）'],
    ['单位：万人'],
    ['（一）人口（万人）'],
  ])('“%s”下面', (heading) => {
    const result = listed([heading], ['年末常住人口', 345.2], ['户籍出生人数', 18560], ['活产数', 26220]);
    expect(result.observations.map(({ measure }) => measure)).toEqual(['年末常住人口']);
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual(['E202 B5:B6']);
  });

  test('前面一行自己写了单位的，下一行也看不出', () => {
    const result = listed(
      ['人口（万人）'],
      ['年末常住人口', 345.2],
      ['户籍出生人数（人）', 18560],
      ['户籍死亡人数', 27040],
      ['婴儿死亡数', 7],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3452000', '朝阳区 2023 户籍出生人数 18560']);
    expect(codes(result)).toEqual(['E202 B6:B7']);
  });

  test('合并的列标题、表题、角上的单位', () => {
    const heads = of(
      [
        ['朝阳区2023年基本情况'],
        ['地区', '人口（万人）', null, null, '机构（个）'],
        [null, '年末常住人口', '年末户籍人口', '户籍出生人数', '医疗卫生机构数'],
        ['朝阳区', 345.2, 210.5, 18560, 1700],
      ],
      ['B2:D2'],
    );
    expect(codes(heads)).toEqual(['E202 D4']);
    const title = of([
      ['朝阳区各年人口（万人）'],
      ['年份', '年末常住人口', '户籍出生人数'],
      ['2022年', 344.1, 19000],
      ['2023年', 345.2, 18560],
    ]);
    expect(codes(title)).toEqual(['E202 C3:C4']);
    const corner = of([
      ['朝阳区2023年人口情况'],
      [null, '（单位：万人）'],
      ['指标', '2023年'],
      ['年末常住人口', 345.2],
      ['活产数', 18560],
    ]);
    expect(codes(corner)).toEqual(['E202 B5']);
  });

  test('年份的列标题上的单位', () => {
    const result = of([
      ['指标', '2023年（万人）'],
      ['年末常住人口', 345.2],
      ['户籍死亡人数', 27040],
    ]);
    expect(codes(result)).toEqual(['E202 B3']);
  });

  test('同名的整数大得不像以万计的', () => {
    const result = listed(['人口（万人）'], ['年末常住人口', 345.2], ['年末户籍人口', 2105000]);
    expect(codes(result)).toEqual(['E202 B5']);
  });

  test('没有小数的，大标题说的不是这里数的', () => {
    const result = listed(['儿童健康（千人）'], ['婴儿死亡数', 5], ['5岁以下儿童死亡数', 7]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('E202 B4:B5');
  });

  test('单位写在上一行名称里的，分项比它还大', () => {
    const result = of([
      ['指标', '2023年'],
      ['卫生人员数（万人）', 4.5],
      ['　#注册护士数', 2.1],
      ['　#执业（助理）医师数', 18000],
    ]);
    expect(lines(result)).toContain('朝阳区 2023 注册护士数 21000');
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual(['E202 B4']);
  });
});

describe('看得出的照常读', () => {
  test.each([
    [
      '恰好是整数的同类数',
      ['人口（万人）'],
      [
        ['年末常住人口', 345],
        ['年末户籍人口', 210.5],
      ],
    ],
    [
      '都有小数的',
      ['单位：万人'],
      [
        ['年末常住人口', 345.2],
        ['户籍出生人数', 1.86],
        ['户籍死亡人数', 2.7],
      ],
    ],
    [
      '都是整数的同类数',
      ['单位：万人'],
      [
        ['年末常住人口', 345],
        ['65岁及以上常住人口', 62],
      ],
    ],
    [
      '合计恰好是整数的',
      ['诊疗（万人次）'],
      [
        ['总诊疗人次', 430],
        ['基层门诊人次', 248.7],
      ],
    ],
    [
      '大标题没有小数，说的就是这一类',
      ['工作量（万人次）'],
      [
        ['总诊疗人次', 430],
        ['基层门诊人次', 248],
      ],
    ],
    [
      '单位自己写着的',
      ['人口（万人）'],
      [
        ['年末常住人口', 345.2],
        ['户籍出生人数（人）', 18560],
      ],
    ],
    [
      '没有发生的',
      ['人口（万人）'],
      [
        ['年末常住人口', 345.2],
        ['孕产妇死亡数', 0],
      ],
    ],
  ] as const)('%s', (_, heading, rows) => {
    const result = listed(heading, ...rows);
    expect(result.observations).toHaveLength(rows.length);
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual([]);
  });

  test('合并的列标题下面，本年和上年都是整数', () => {
    const result = of(
      [
        ['朝阳区2023年诊疗'],
        ['机构类别', '诊疗情况（万人次）', null],
        [null, '总诊疗人次', '上年'],
        ['合计', 4440, 4288],
        ['医院', 2838, 2742.3],
      ],
      ['A2:A3', 'B2:C2'],
    );
    expect(lines(result)).toContain('朝阳区 2023 总诊疗人次 44400000');
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual([]);
  });

  test('几个分项有小数，合计和大的分项没有', () => {
    const rows = (total: number, hospitals: number) =>
      of([
        ['朝阳区2023年诊疗情况（单位：万人次）'],
        ['机构类别', '总诊疗人次'],
        ['合计', total],
        ['医院', hospitals],
        ['基层医疗卫生机构', 1574],
        ['专业公共卫生机构', 21.6],
        ['其他', 6.4],
      ]);
    expect(lines(rows(4440, 2838))).toContain('朝阳区 2023 总诊疗人次 44400000');
    expect(codes(rows(4440, 2838)).filter((code) => code.startsWith('E202'))).toEqual([]);
    expect(codes(rows(44400000, 28380000))).toContain('E202 B3:B4');
  });

  test('另一年有小数的同一项', () => {
    const result = of([
      ['单位：万人次'],
      ['指标', '2022年', '2023年'],
      ['总诊疗人次', 428.5, 430],
      ['基层门诊人次', 250, 248.7],
    ]);
    expect(result.observations).toHaveLength(4);
    expect(codes(result)).toEqual([]);
  });

  test('另一部分写了小数，不管这一部分', () => {
    const result = of([
      ['指标', '2023年'],
      ['一、人口（万人）'],
      ['年末常住人口', 345.2],
      ['二、妇幼（人）'],
      ['活产数', 18560],
      ['三、诊疗（万人次）'],
      ['总诊疗人次', 430],
    ]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 年末常住人口 3452000',
      '朝阳区 2023 总诊疗人次 4300000',
      '朝阳区 2023 活产数 18560',
    ]);
  });

  test('万元为单位的整数', () => {
    const result = listed(['单位：万元'], ['财政补助收入', 5000], ['医疗收入', 12345.67]);
    expect(codes(result).filter((code) => code.startsWith('E202'))).toEqual([]);
  });

  test('性别、年龄的分项与合计同一单位', () => {
    const result = of([
      ['朝阳区2023年年末常住人口'],
      ['指标', '人口（万人）'],
      ['合计', 345.2],
      ['男', 172],
      ['女', 173.2],
    ]);
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual([]);
  });
});
