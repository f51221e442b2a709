import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const births: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['产妇数', '人', 21400],
];
const of = (title: string, name = '表', file = '妇幼', rows = births) =>
  read({ ...book(sheet([[title], ...rows], [], name)), file: `raw/朝阳区/2023/${file}.xlsx` }, 'A1');

describe('历年、近三年、五年 over figures of one year that no line or column names', () => {
  test.each([
    ['the title has a year too', of('朝阳区2023年近三年妇幼健康统计表')],
    ['the file has the year', of('朝阳区历年妇幼健康统计表', '表', '2023年妇幼')],
    ['the sheet is named for them', of('朝阳区2023年妇幼健康统计表', '近年')],
    ['the file is named for them and the year', of('妇幼健康统计表', '表', '2023年五年妇幼')],
    [
      'a small heading',
      of('朝阳区2023年妇幼', '表', '妇幼', [births[0] ?? [], ['历年', null, null], ...births.slice(1)]),
    ],
  ])('%s: asked about, and read', (_, result) => {
    expect(codes(result).map((code) => code.slice(0, 4))).toContain('W247');
    expect(result.problems.map(({ found }) => found).join()).toContain('说的是几年');
    expect(lines(result)).toEqual(['朝阳区 2023 产妇数 21400']);
  });

  test.each(['朝阳区近年妇幼健康统计表', '朝阳区五年妇幼健康统计表', '朝阳区妇幼健康三年统计'])(
    'without any year, %s leaves no figure',
    (title) => {
      expect(codes(of(title))).toEqual(['E206 C3']);
      expect(lines(of(title))).toEqual([]);
    },
  );

  test.each([
    '朝阳区2023年妇幼健康三年行动指标',
    '朝阳区2023年五年规划妇幼指标',
    '朝阳区2023年“十四五”妇幼统计',
    '二〇二三年朝阳区妇幼统计',
    '朝阳区2023年妇幼健康五年发展规划监测表',
  ])('%s names a plan or the year', (title) => {
    expect(codes(of(title))).toEqual([]);
  });

  const column = [
    ['指标', '单位', '2023年'],
    ['产妇数', '人', 21400],
  ];
  test.each([
    ['the title', of('朝阳区五年合计妇幼健康统计表', '表', '妇幼', column)],
    ['the sheet', of('朝阳区2023年妇幼健康统计表', '五年合计', '妇幼', column)],
    ['the file', of('朝阳区2023年妇幼健康统计表', '表', '妇幼五年合计', column)],
    [
      'a stated period',
      of('朝阳区2023年妇幼健康统计表', '表', '妇幼', [['统计时间：2021-2023年年均', null, null], ...column]),
    ],
    [
      'a note',
      of('朝阳区2023年妇幼健康统计表', '表', '妇幼', [...column, ['说明：统计时间为2021-2023年年均。', null, null]]),
    ],
  ])('several years taken together are asked about though a column has the year: %s', (_, result) => {
    expect(codes(result).map((code) => code.slice(0, 4))).toContain('W247');
    expect(lines(result)).toEqual(['朝阳区 2023 产妇数 21400']);
  });

  test('years at the columns, and a file of many years with a dated title, are not asked about', () => {
    const two = [
      ['指标', '2022年', '2023年'],
      ['产妇数', 21000, 21400],
    ];
    expect(codes(of('朝阳区近三年妇幼健康统计表', '历年', '近五年妇幼', two))).toEqual([]);
    expect(codes(of('朝阳区2023年妇幼健康统计表', '表', '近五年妇幼'))).toEqual([]);
    expect(codes(of('妇幼健康统计表', '2023年', '近五年妇幼'))).toEqual([]);
  });
});

describe('“近三年”的表一年一块', () => {
  const blocks = (...years: readonly string[]) =>
    read(
      book(
        sheet(
          [
            ['朝阳区近三年卫生资源'],
            ...years.flatMap((year) => [[null], [year], ['指标', '数值'], ['注册护士数', 36]]),
          ],
          [],
          '近三年',
        ),
      ),
    );

  test('每块上写着是哪一年，不问', () => {
    expect(codes(blocks('2021年', '2022年', '2023年')).filter((code) => code.startsWith('W'))).toEqual([]);
  });

  test('只有一块，要问', () => {
    expect(codes(blocks('2023年')).some((code) => code.startsWith('W247'))).toBe(true);
  });
});
