import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (file: string, rows: readonly (readonly Box[])[], name = 'Sheet1') =>
  read({ ...book(sheet(rows, [], name)), file: `raw/朝阳区/2023/${file}.xlsx` }, 'B1:D1');
const series: readonly (readonly Box[])[] = [
  ['', '2022年', '2023年'],
  ['朝阳区', 344.2, 344.6],
  ['密云区', 52.6, 52.8],
];

describe('a table of areas and years whose measure stands in the name of its file', () => {
  test.each(['各区年末常住人口(万人)_2022-2023', '年末常住人口（万人）', '2022-2023年各区常住人口（万人）'])(
    '%s is read with its unit',
    (file) => {
      const result = of(file, series);
      expect(result.problems).toEqual([]);
      expect(lines(result)).toEqual([
        '密云区 2022 年末常住人口 526000',
        '密云区 2023 年末常住人口 528000',
        '朝阳区 2022 年末常住人口 3442000',
        '朝阳区 2023 年末常住人口 3446000',
      ]);
    },
  );

  test.each<[string, string, readonly (readonly Box[])[], string]>([
    ['a name of two measures', '各区常住人口与户籍人口（万人）', series, 'Sheet1'],
    ['a name of no measure', '各区', series, 'Sheet1'],
    ['a name of a part', '各区农村常住人口（万人）', series, 'Sheet1'],
    ['a title of its own', '年末常住人口（万人）', [['卫生人员'], ...series], 'Sheet1'],
    ['a sheet with a name of its own', '年末常住人口（万人）', series, '卫生人员'],
    [
      'a column that is no year',
      '年末常住人口（万人）',
      [
        ['', '2022年', '斜率'],
        ['朝阳区', 1, 2],
      ],
      'Sheet1',
    ],
  ])('%s leaves it open', (_, file, rows, name) => {
    const result = of(file, rows, name);
    expect(result.observations).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });
});
