import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (head: readonly string[], numbers: readonly Box[], title = '2023年朝阳区规划指标监测情况') =>
  read(book(sheet([[title], ['指标', '单位', ...head], ['注册护士数', '人', ...numbers]])));

test.each([
  [['2023年（监测值）'], [2310]],
  [['2023年监测值'], [2310]],
  [['监测值（2023年）'], [2310]],
  [['监测值'], [2310]],
  [['2023年（实际完成数）'], [2310]],
  [['2023年（完成情况）'], [2310]],
  [['2023年（统计数）'], [2310]],
  [
    ['2030年（目标值）', '监测值'],
    [2600, 2310],
  ],
  [
    ['基期值', '目标值', '监测值'],
    [2100, 2600, 2310],
  ],
  [
    ['基期值', '规划目标值', '年度目标值', '监测值'],
    [2100, 2600, 2300, 2310],
  ],
])('the monitored value is the figure of the year: %s', (head, numbers) => {
  const result = of(head, numbers);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 2310']);
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test('an earlier year is that year', () => {
  expect(lines(of(['2022年监测值', '2023年监测值'], [2290, 2310]))).toEqual([
    '朝阳区 2022 注册护士数 2290',
    '朝阳区 2023 注册护士数 2310',
  ]);
});

test.each([
  '2023年（累计）',
  '2023年（预计完成数）',
  '2023年（计划完成数）',
  '2023年（完成累计）',
  '2023年（实际任务数）',
  '2023年（完成率）',
  '2023年（年报户籍数）',
  '2023年（统计快报数）',
  '2023年（监测点数）',
  '2023年（上报初步数）',
  '上半年监测值',
  '九月监测值',
  '2023年9月监测值',
  '预计监测值',
  '户籍监测值',
  '海淀区监测值',
  '监测人数',
  '监测点数',
  '基期值',
  '中期值',
  '抽样监测值',
  '平均监测值',
  '监测目标值',
  '监测率',
])('%s is not taken for it', (head) => {
  expect(lines(of([head], [2310]))).toEqual([]);
});

test.each([
  ['another year', '2022年朝阳区规划指标监测情况'],
  ['another district', '2023年海淀区规划指标监测情况'],
  ['a part of the year', '2023年上半年朝阳区规划指标监测情况'],
])('a title of %s speaks against it', (_, title) => {
  expect(lines(of(['基期值', '目标值', '监测值'], [2100, 2600, 2310], title))).toEqual([]);
});

test('two values beside a base are asked about', () => {
  const result = of(['基期值', '监测值', '实际值'], [2100, 2310, 2320]);
  expect(codes(result).some((code) => !code.startsWith('N'))).toBe(true);
});
