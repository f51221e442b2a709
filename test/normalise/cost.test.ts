import { describe, expect, test } from 'vitest';
import { codes, lines, read, sheet } from './build.ts';

describe('a text much longer than a name is read as a remark', () => {
  const long: readonly (readonly [string, string])[] = [
    ['brackets', `活产数${'(a)'.repeat(10_000)}`],
    ['其中', '其中'.repeat(15_000)],
    ['serial numbers', '(1)'.repeat(10_000)],
    ['numbers of tables', '表1'.repeat(15_000)],
  ];
  const heading = ['指标', '单位', '数值'];

  test.each(long)('%s in place of a name', (_, text) => {
    const result = read({ file: 'raw/表.xlsx', sheets: [sheet([heading, [text, '人', 5], ['活产数', '人', 6]])] });
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 6']);
    expect(codes(result)).toEqual(['W221 C2']);
  });

  test.each(long)('%s above a table', (_, text) => {
    const result = read({ file: 'raw/表.xlsx', sheets: [sheet([[text], heading, ['活产数', '人', 6]])] });
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 6']);
  });
});

test('years and brackets one after another cost no more than their number', () => {
  const text = `${'2023年'.repeat(20)}活产数${'(1)'.repeat(25)}`;
  const result = read({
    file: 'raw/表.xlsx',
    sheets: [
      sheet([
        ['指标', '数值'],
        [text, 5],
      ]),
    ],
  });
  expect(codes(result)).toEqual(['W221 B2']);
});

test('thousands of small tables below one another are read in time that grows with their number', () => {
  const count = 2_000;
  const rows = Array.from({ length: count }, (_, index) => [
    [null],
    [`表${index + 1}　2023年情况`],
    ['指标', '数值'],
    [index === 0 ? '活产数' : '没有的名称', index + 1],
  ]).flat();
  const result = read({ file: 'raw/表.xlsx', sheets: [sheet(rows)] });
  expect(lines(result)).toEqual(['朝阳区 2023 活产数 1']);
  expect(result.problems.map((problem) => [problem.code, problem.found])).toEqual([
    ['W221', `A8 标签“没有的名称”不在词典，${count - 1} 个数没有读`],
  ]);
});

test('beyond 500 unknown names of a sheet the rest is said together, with all its cells', () => {
  const rows = Array.from({ length: 620 }, (_, index) => [`没有的名称${index}`, '人', index + 1]);
  const result = read({ file: 'raw/表.xlsx', sheets: [sheet([['指标', '单位', '数值'], ...rows])] });
  const [rest, named, ...more] = result.problems;
  expect(more).toEqual([]);
  expect(named?.where.cell).toBe('C2:C501');
  expect(rest?.where.cell).toBe('C502:C621');
  expect(rest?.found).toBe('另有 120 格有同样的问题，其一：A502 标签“没有的名称500”不在词典，1 个数没有读');
});

test('a long list of institutions beside the sum of them all is read in time that grows with their number', () => {
  const count = 20_000;
  const rows = Array.from({ length: count }, (_, index) => [`第${index + 1}社区卫生服务站`, 2, 3]);
  const result = read({
    file: 'raw/表.xlsx',
    sheets: [sheet([['机构名称', '注册护士数', '活产数'], ['朝阳区', 2 * count, 3 * count], ...rows])],
  });
  expect(lines(result)).toEqual([`朝阳区 2023 注册护士数 ${2 * count}`, `朝阳区 2023 活产数 ${3 * count}`]);
  expect(result.problems.map(({ severity, where }) => [severity, where.cell])).toEqual([['note', `B3:C${count + 2}`]]);
});
