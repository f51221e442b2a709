import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test('出生 and 死亡 set in below 户籍人口 are its births and deaths; below 常住人口 they are asked about', () => {
  const result = of(
    ['指标', '2023年'],
    ['一、常住人口', 5230],
    ['　出生', 25],
    ['二、户籍人口', 4277],
    ['　出生', 18],
    ['　死亡', 27],
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 年末常住人口 5230',
    '朝阳区 2023 年末户籍人口 4277',
    '朝阳区 2023 户籍出生人数 18',
    '朝阳区 2023 户籍死亡人数 27',
  ]);
  expect(codes(result)).toEqual(['W221 B3']);
});

test('the same under the headings of columns', () => {
  const result = read(
    book(
      sheet(
        [
          ['地区', '常住人口', null, '户籍人口', null, null],
          [null, '人数', '出生', '人数', '出生', '死亡'],
          ['朝阳区', 5230, 25, 4277, 18, 27],
        ],
        ['A1:A2', 'B1:C1', 'D1:F1'],
      ),
    ),
  );
  expect(lines(result)).toContain('朝阳区 2023 户籍出生人数 18');
  expect(lines(result)).toContain('朝阳区 2023 户籍死亡人数 27');
  expect(codes(result)).toEqual(['W221 C3']);
});

test.each<[string, readonly (readonly Box[])[]]>([
  [
    'beside it',
    [
      ['户籍人口', 4277],
      ['出生', 18],
    ],
  ],
  [
    'below another part of it',
    [
      ['户籍人口', 4277],
      ['　其中：流动人口', 50],
      ['　出生', 18],
    ],
  ],
  [
    'within another part of it',
    [
      ['户籍人口', 4277],
      ['　流动人口', 50],
      ['　　出生', 18],
    ],
  ],
  [
    'below that of the year before',
    [
      ['上年末户籍人口', 4277],
      ['　出生', 18],
    ],
  ],
  [
    'below that of a named year',
    [
      ['2022年户籍人口', 4277],
      ['　出生', 18],
    ],
  ],
  [
    'below thousands',
    [
      ['户籍人口（万人）', 42.77],
      ['　出生', 18],
    ],
  ],
  [
    'of some people',
    [
      ['户籍人口', 4277],
      ['　非婚出生', 18],
    ],
  ],
  [
    'that is planned',
    [
      ['户籍人口', 4277],
      ['　计划出生', 18],
    ],
  ],
  [
    'below a street',
    [
      ['户籍人口', 4277],
      ['（一）望京街道', null],
      ['　出生', 18],
    ],
  ],
])('出生 %s is asked about', (_, rows) => {
  const result = of(['指标', '数值'], ...rows);
  expect(lines(result).filter((line) => line.includes('出生'))).toEqual([]);
  expect(codes(result).filter((code) => code.startsWith('W221'))).not.toEqual([]);
});

test('a unit of its own counts below thousands', () => {
  const result = of(['指标', '数值'], ['户籍人口（万人）', 42.77], ['　出生（人）', 18]);
  expect(lines(result)).toContain('朝阳区 2023 户籍出生人数 18');
});

test('what is managed of the people of an age is no event of a population', () => {
  const result = read(
    book(
      sheet(
        [
          ['地区', '65岁及以上老年人数', null, null],
          [null, '总数', '失能', '规范管理人数'],
          ['朝阳区', 650_000, 20_000, 18_000],
        ],
        ['A1:A2', 'B1:D1'],
      ),
    ),
  );
  expect(lines(result)).toEqual(['朝阳区 2023 65岁及以上常住人口 650000']);
});

test.each(['当年出生', '本年出生', '年内出生'])('%s is of the year of the population', (name) => {
  const result = of(['指标', '数值'], ['户籍人口', 427_000], [`　${name}`, 1800], ['　当年死亡', 2600]);
  expect(lines(result)).toContain('朝阳区 2023 户籍出生人数 1800');
  expect(lines(result)).toContain('朝阳区 2023 户籍死亡人数 2600');
});

test.each(['上年出生', '预计出生', '非户籍出生', '上半年出生', '当年流动出生', '当月出生'])('%s is not', (name) => {
  const result = of(['指标', '数值'], ['户籍人口', 427_000], [`　${name}`, 1800]);
  expect(lines(result).filter((line) => line.includes('出生'))).toEqual([]);
});

test('boys and girls set in below the births stand in no way of the deaths; another name beside them does', () => {
  const births = [
    ['户籍人口', 4277],
    ['　出生', 18],
    ['　　男', 10],
    ['　　女', 8],
  ];
  const result = of(['指标', '2023年'], ...births, ['　死亡', 27]);
  expect(lines(result)).toContain('朝阳区 2023 户籍死亡人数 27');
  const other = of(['指标', '2023年'], ...births, ['　外来人口', 27], ['　死亡', 27]);
  expect(lines(other).join()).not.toContain('死亡');
});
