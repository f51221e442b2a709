import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const where = { area: '朝阳区', year: 2023 };
const of = (rows: readonly (readonly Box[])[], name = 'Sheet1') =>
  codes(read(book({ ...sheet(rows), name }), '', where)).filter((code) => !code.startsWith('N'));

const two: readonly (readonly Box[])[] = [
  ['指标', '单位', '2022年', '2023年'],
  ['活产数', '人', 110, 100],
];

test.each([
  ['2023年朝阳区妇幼健康对照表', 'Sheet1'],
  ['朝阳区妇幼健康指标对照', '对照'],
  ['朝阳区妇幼健康情况', '对照表'],
])('%s over two years on the sheet %s sets them beside one another', (title, name) => {
  expect(of([[title], ...two], name)).toEqual([]);
});

test.each([
  ['妇幼健康对照表', 'Sheet1'],
  ['妇幼健康情况', '对照'],
  ['朝阳区与海淀区妇幼健康对照表', 'Sheet1'],
  ['朝阳区新旧口径对照表', 'Sheet1'],
  ['北京市妇幼健康对照表', 'Sheet1'],
  ['朝阳区计划与实际对照表', 'Sheet1'],
  ['朝阳区妇幼健康对照区', 'Sheet1'],
  ['朝阳区妇幼健康对照（快报）', 'Sheet1'],
  ['朝阳区系统间数据对照表', 'Sheet1'],
  ['朝阳区妇幼健康情况', '对照区'],
])('%s over two years on the sheet %s is asked about', (title, name) => {
  expect(of([[title], ...two], name)).not.toEqual([]);
});

test('a single year is set beside another table', () => {
  expect(of([['2023年朝阳区妇幼健康对照表'], ['指标', '单位', '2023年'], ['活产数', '人', 100]])).not.toEqual([]);
});

const quarters: readonly (readonly Box[])[] = [
  ['2023年朝阳区基层门诊工作量'],
  ['项目', '一季度', '二季度', '三季度', '四季度', '全年'],
  ['基层门诊人次', 25, 25, 25, 25, 100],
];

test('季度 over a table with its quarters says what stands in it', () => {
  expect(of(quarters, '季度')).toEqual([]);
  expect(of(quarters, '分季度')).toEqual([]);
});

test.each(['季度', '三季度', '季度快报', '一季度'])('%s over a table of a whole year alone is asked about', (name) => {
  const year: readonly (readonly Box[])[] = [quarters[0] ?? [], ['项目', '全年'], ['基层门诊人次', 100]];
  expect(of(year, name)).not.toEqual([]);
});

/** A table in two parts with words between them. */
const inTwo = (words: string): readonly (readonly Box[])[] => [
  ['2023年朝阳区妇幼健康情况'],
  ['指标', '2023年'],
  ['活产数', 100],
  [words],
  ['指标', '2023年'],
  ['产妇数', 99],
];

test.each(['续表', '接上表', '（接上页）', '续上表'])('%s goes on with the table', (words) => {
  expect(of(inTwo(words))).toEqual([]);
});

test.each(['接上半年表', '接上月表', '续上年表'])('%s does not', (words) => {
  expect(of(inTwo(words))).not.toEqual([]);
});

test.each(['本表由区妇幼保健院填报', '本表由区妇幼保健院（妇幼科）填报。'])('%s names no other district', (words) => {
  const result = read(
    book(sheet([['2023年朝阳区妇幼健康情况'], [words], ['指标', '2023年'], ['活产数', 100]])),
    '',
    where,
  );
  expect(lines(result)).toEqual(['朝阳区 2023 活产数 100']);
});

test.each(['本表由海淀区填报', '本表由密云区妇幼保健院填报', '本表为丰台区数据'])('%s names one', (words) => {
  expect(of([['2023年妇幼健康情况'], [words], ['指标', '2023年'], ['活产数', 100]])).not.toEqual([]);
});
