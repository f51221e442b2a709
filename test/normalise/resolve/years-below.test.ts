import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (groups: readonly Box[], heads: readonly Box[], numbers: readonly Box[], merge = 'C2:E2') =>
  read(
    book(
      sheet(
        [
          ['2023年朝阳区妇幼健康统计表'],
          ['指标', '单位', ...groups],
          [null, null, ...heads],
          ['活产数', '人', ...numbers],
        ],
        [merge],
      ),
    ),
  );

test.each<[readonly Box[]]>([
  [['本年', '上年', '比上年增长（%）']],
  [['本年数', '上年数', '增减']],
  [['今年', '去年', '±%']],
])('2023年 over %s is the year of the report and the one before', (heads) => {
  const result = of(['2023年', null, null], heads, [100, 110, -9.1]);
  expect(lines(result)).toEqual(['朝阳区 2022 活产数 110', '朝阳区 2023 活产数 100']);
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test.each<[string, readonly Box[], readonly Box[]]>([
  ['上年 alone', ['2023年', null, null], ['上年', '户数', '床数']],
  ['of another year', ['2022年', null, null], ['本年', '上年', '增减']],
  ['of a later year', ['2024年', null, null], ['本年', '上年', '增减']],
])('%s is asked about', (_, groups, heads) => {
  const result = of(groups, heads, [100, 110, -9.1]);
  expect(codes(result).some((code) => !code.startsWith('N'))).toBe(true);
});

test.each(['2023年上半年', '2023年计划', '2023年1—11月'])('below %s they are none of the year', (group) => {
  expect(lines(of([group, null, null], ['本年', '上年', '增减'], [100, 110, -9.1]))).toEqual([]);
});
