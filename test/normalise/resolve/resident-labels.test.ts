import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));

test('常住 and 户籍 under 年末人口 are two populations', () => {
  const rows = [
    ['地区', '年末人口', null],
    [null, '常住', '户籍'],
    ['全区', 5230, 4277],
  ];
  const both = ['朝阳区 2023 年末常住人口 5230', '朝阳区 2023 年末户籍人口 4277'];
  expect(lines(of(rows, ['A1:A2', 'B1:C1']))).toEqual(both);
  expect(
    lines(
      of([
        ['指标', '常住', '户籍'],
        ['年末人口（人）', 5230, 4277],
      ]),
    ),
  ).toEqual(both);
  expect(
    lines(
      of([
        ['类别', '年末人口'],
        ['常住', 5230],
        ['户籍', 4277],
      ]),
    ),
  ).toEqual(both);
});

test('ages stand over them too, and years', () => {
  const aged = of(
    [
      ['指标', '60岁及以上', null, '65岁及以上', null],
      [null, '常住', '户籍', '常住', '户籍'],
      ['人数（人）', 1600, 1400, 1120, 1000],
      ['占比（%）', 30.6, 32.7, 21.4, 23.4],
    ],
    ['A1:A2', 'B1:C1', 'D1:E1'],
  );
  expect(lines(aged)).toEqual(['朝阳区 2023 65岁及以上常住人口 1120']);
  expect(codes(aged).filter((code) => code.startsWith('W'))).toEqual(['W221 B3']);
  const years = of(
    [
      ['指标', '2022年', null, '2023年', null],
      [null, '常住', '户籍', '常住', '户籍'],
      ['年末人口', 1, 2, 3, 4],
    ],
    ['A1:A2', 'B1:C1', 'D1:E1'],
  );
  expect(lines(years)).toEqual([
    '朝阳区 2022 年末常住人口 1',
    '朝阳区 2022 年末户籍人口 2',
    '朝阳区 2023 年末常住人口 3',
    '朝阳区 2023 年末户籍人口 4',
  ]);
});

test.each<[string, readonly Box[]]>([
  ['a total', ['指标', '合计', '常住', '户籍']],
  ['those from elsewhere', ['指标', '户籍', '外来', '未落户']],
  ['those who move', ['指标', '常住', '户籍', '流动']],
])('beside %s they are parts of one', (_, heads) => {
  const result = of([heads, ['年末人口', 9000, 5000, 4000]]);
  expect(lines(result)).toEqual([]);
  expect(codes(result).some((code) => code.startsWith('W221'))).toBe(true);
});

test.each(['年平均人口', '流动人口', '老年人口', '农业人口', '望京街道人口'])(
  '%s is not put together with them',
  (name) => {
    expect(
      lines(
        of([
          ['指标', '常住', '户籍'],
          [name, 5230, 4277],
        ]),
      ),
    ).toEqual([]);
  },
);

test('without a unit of its own nothing is put together where another line is in thousands', () => {
  const result = of([
    ['指标', '常住', '户籍'],
    ['总人口（万人）', 344, 219],
    ['其中：65岁及以上', 56, 45],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3440000', '朝阳区 2023 年末户籍人口 2190000']);
  expect(codes(result).filter((code) => code.startsWith('W221'))).toEqual(['W221 B3']);
});

describe('常住与流动并列', () => {
  const watched = (...rows: (string | number)[][]) => read(book(sheet([['2023年朝阳区妇幼死亡监测'], ...rows])));

  test.each(['流动', '非常住', '外来人口'])('常住是本区的，加上%s的合计要问', (other) => {
    const result = watched(['指标', '常住', other, '合计'], ['婴儿死亡数', 28, 6, 34]);
    expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 28']);
    expect(codes(result)).toContain('W225 D3');
  });

  test('一行一种人时也一样', () => {
    const result = watched(['人群', '婴儿死亡数'], ['常住', 28], ['流动', 6], ['合计', 34]);
    expect(lines(result)).not.toContain('朝阳区 2023 婴儿死亡数 34');
    expect(codes(result)).toContain('W225 B5');
  });

  test('户籍与非户籍的合计就是全部', () => {
    const result = watched(['指标', '户籍', '非户籍', '合计'], ['婴儿死亡数', 28, 6, 34]);
    expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 34']);
  });
});
