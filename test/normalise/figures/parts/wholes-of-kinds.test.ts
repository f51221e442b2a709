import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const title = ['朝阳区2023年各级医院床位使用情况'];
const heads = ['级别', '实际占用总床日数（床日）', '实际开放总床日数（床日）'];
const levels: readonly (readonly Box[])[] = [
  ['三级医院', 2500, 3000],
  ['二级医院', 1000, 1300],
  ['一级医院', 500, 700],
];
const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([title, heads, ...rows])));
const total = ['朝阳区 2023 实际占用总床日数 4000', '朝阳区 2023 实际开放总床日数 5000'];
const hasTotal = (result: ReturnType<typeof of>) => lines(result).filter((line) => !line.includes('/'));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('医院是它各级的合计', () => {
  test.each([['医院'], ['医院合计'], ['医院小计']])('各级加起来是“%s”，在前在后都是合计', (name) => {
    for (const rows of [
      [[name, 4000, 5000], ...levels],
      [...levels, [name, 4000, 5000]],
    ]) {
      const result = of(...rows);
      expect(hasTotal(result)).toEqual(total);
      expect(lines(result)).toHaveLength(8);
      expect(codes(result)).toEqual([]);
    }
  });

  test.each([
    ['一列加不起来', [['医院', 4000, 5001], ...levels], ['W224 B3', 'W224 C3']],
    ['只有一级', [['医院', 2500, 3000], levels[0] ?? []], ['W224 B3', 'W224 C3']],
    [
      '旁边还有基层机构，没有合计',
      [['医院', 4000, 5000], ...levels, ['基层医疗卫生机构', 10, 20]],
      ['W224 B3', 'W224 B7', 'W224 C3', 'W224 C7'],
    ],
    [
      '两处医院',
      [
        ['市属医院'],
        ['医院', 4000, 5000],
        ...levels,
        ['区属医院'],
        ['医院', 30, 50],
        ['三级医院', 20, 30],
        ['二级医院', 10, 20],
      ],
      ['W221 B4:C7', 'W221 B9:C11'],
    ],
  ] as const)('%s：要问', (_, rows, problems) => {
    const result = of(...rows);
    expect(hasTotal(result)).toEqual([]);
    expect(asked(result)).toEqual(problems);
  });

  test('有总计的，总计才是合计，医院是它的一部分', () => {
    const result = of(['总计', 4500, 5600], ['医院', 4000, 5000], ...levels, ['基层医疗卫生机构', 500, 600]);
    expect(hasTotal(result)).toEqual(['朝阳区 2023 实际占用总床日数 4500', '朝阳区 2023 实际开放总床日数 5600']);
    expect(asked(result)).toEqual([]);
  });

  test('同一张表里按机构类别用的指标，医院仍是分项，各级不问', () => {
    const result = read(
      book(sheet([title, ['级别', '总诊疗人次（人次）', '实际开放总床日数（床日）'], ['医院', 4000, 5000], ...levels])),
    );
    expect(lines(result)).toContain('朝阳区 2023 总诊疗人次/医院 4000');
    expect(lines(result)).toContain('朝阳区 2023 实际开放总床日数 5000');
    expect(codes(result)).toEqual(['N233 B4:B6']);
  });

  const over = (head: string, first: string, merges: readonly string[] = ['A2:A3', 'B2:E2']) =>
    read(
      book(
        sheet(
          [
            title,
            ['指标', head, null, null, null],
            [null, first, '三级', '二级', '一级'],
            ['实际占用总床日数（床日）', 4000, 2500, 1000, 500],
          ],
          merges,
        ),
      ),
    );

  test.each(['合计', '小计'])('列标题“医院”下的“%s”和各级', (first) => {
    const result = over('医院', first);
    expect(lines(result)).toEqual([
      '朝阳区 2023 实际占用总床日数 4000',
      '朝阳区 2023 实际占用总床日数/一级医院 500',
      '朝阳区 2023 实际占用总床日数/三级医院 2500',
      '朝阳区 2023 实际占用总床日数/二级医院 1000',
    ]);
    expect(codes(result)).toEqual([]);
  });

  test('“公立医院”下的合计和各级是公立的，要问', () => {
    expect(lines(over('公立医院', '合计'))).toEqual([]);
    expect(asked(over('公立医院', '合计'))).toEqual(['W221 B4:E4']);
  });

  test('医院的合计旁边有基层机构：各级照读，两处都问，不说是有合计的分项', () => {
    const result = read(
      book(
        sheet(
          [
            title,
            ['指标', '医院', null, null, null, '基层医疗卫生机构'],
            [null, '合计', '三级', '二级', '一级', null],
            ['实际占用总床日数（床日）', 4000, 2500, 1000, 500, 100],
          ],
          ['A2:A3', 'B2:E2', 'F2:F3'],
        ),
      ),
    );
    expect(hasTotal(result)).toEqual([]);
    expect(codes(result)).toEqual(['W224 B4', 'W224 F4']);
  });
});
