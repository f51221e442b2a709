import { expect, test } from 'vitest';
import { type Box, book, lines, read, sheet } from '../build.ts';

const told = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  lines(read(book(sheet([['2023年朝阳区妇幼健康核心指标表'], ...rows], merges))));

test('the name of a rate over its numerator and its denominator heads them', () => {
  const rows = [
    ['指标', '项目', '本年'],
    ['孕产妇系统管理率', '孕产妇系统管理人数', 17_919],
    ['', '活产数', 18_507],
    ['', '率（%）', 96.82],
    ['婴儿死亡率', '婴儿死亡数', 31],
    ['', '率（‰）', 1.68],
  ];
  expect(told(rows, ['A3:A5', 'A6:A7'])).toEqual([
    '朝阳区 2023 婴儿死亡数 31',
    '朝阳区 2023 孕产妇系统管理人数 17919',
    '朝阳区 2023 活产数 18507',
  ]);
});

test('so it does over columns, also with years between', () => {
  const parts = ['孕产妇系统管理人数', '活产数', '率（%）'];
  expect(
    told(
      [
        ['项目', '孕产妇系统管理率', '', '', '婴儿死亡率', ''],
        ['', ...parts, '婴儿死亡数', '率（‰）'],
        ['全区', 17_919, 18_507, 96.82, 31, 1.68],
      ],
      ['B2:D2', 'E2:F2'],
    ),
  ).toEqual(['朝阳区 2023 婴儿死亡数 31', '朝阳区 2023 孕产妇系统管理人数 17919', '朝阳区 2023 活产数 18507']);
  expect(
    told(
      [
        ['项目', '孕产妇系统管理率', '', '', '', '', ''],
        ['', '2022年', '', '', '2023年', '', ''],
        ['', ...parts, ...parts],
        ['全区', 17_001, 17_500, 97.1, 17_919, 18_507, 96.82],
      ],
      ['B2:G2', 'B3:D3', 'E3:G3'],
    ),
  ).toEqual([
    '朝阳区 2022 孕产妇系统管理人数 17001',
    '朝阳区 2022 活产数 17500',
    '朝阳区 2023 孕产妇系统管理人数 17919',
    '朝阳区 2023 活产数 18507',
  ]);
});

test('the year before the name of a rate is that of its parts', () => {
  const rows = [
    ['指标', '项目', '数'],
    ['2022年孕产妇系统管理率', '孕产妇系统管理人数', 17_001],
    ['', '活产数', 17_500],
    ['', '率（%）', 97.1],
  ];
  expect(told(rows, ['A3:A5'])).toEqual(['朝阳区 2022 孕产妇系统管理人数 17001', '朝阳区 2022 活产数 17500']);
});

test.each(['户籍孕产妇系统管理率', '三季度孕产妇系统管理率', '孕产妇系统管理率（目标）', '平均孕产妇系统管理率'])(
  '%s over columns does not head those of all',
  (rate) => {
    const rows = [
      ['项目', rate, '', ''],
      ['', '孕产妇系统管理人数', '活产数', '率（%）'],
      ['全区', 17_001, 17_500, 97.1],
    ];
    expect(told(rows, ['B2:D2'])).toEqual([]);
  },
);

test.each([
  ['婴儿死亡率', '婴儿死亡数', 1.68],
  ['每千常住人口注册护士数', '注册护士数', 5.83],
])('%s beside %s alone may be the rate', (rate, part, value) => {
  expect(
    told([
      ['指标', '项目', '本年'],
      [rate, part, value],
    ]),
  ).toEqual([]);
});

test('a measure that the rate is not computed from is not read below it', () => {
  const rows = [
    ['指标', '项目', '本年'],
    ['婴儿死亡率', '婴儿死亡数', 31],
    ['', '活产数', 18_507],
    ['', '孕产妇死亡数', 1],
  ];
  expect(told(rows, ['A3:A5'])).toEqual(['朝阳区 2023 婴儿死亡数 31', '朝阳区 2023 活产数 18507']);
});

test('基线（2020年） is that year; 按办医主体分 at the end of a title says how it is divided', () => {
  expect(
    told([
      ['指标', '单位', '基线（2020年）', '2023年'],
      ['居民健康素养水平', '%', 36.4, 41.3],
    ]),
  ).toEqual(['朝阳区 2020 居民健康素养水平 36.4', '朝阳区 2023 居民健康素养水平 41.3']);
  const beds = [
    ['朝阳区注册床位按办医主体分（2022—2023年）'],
    ['年份', '合计（张）', '公立', '社会办'],
    ['2022年', 24_600, 19_100, 5_500],
    ['2023年', 24_900, 19_200, 5_700],
  ];
  expect(lines(read(book(sheet(beds)))).filter((line) => !line.includes('/'))).toEqual([
    '朝阳区 2022 注册床位数 24600',
    '朝阳区 2023 注册床位数 24900',
  ]);
});
