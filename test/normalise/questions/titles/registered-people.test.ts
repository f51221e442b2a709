import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const table = (title: string, ...rows: Box[][]) => read(book(sheet([[title], ['指标', '2023年'], ...rows])), 'A1:B2');
const old: Box[] = ['65岁及以上老年人口数', 450000];

test('old people in a table of the registered alone are asked about, and read', () => {
  const result = table('老龄事业统计', ['户籍总人口', 2193000], old);
  expect(codes(result)).toEqual(['W247 B4']);
  expect(result.problems[0]?.found).toContain('65岁及以上常住人口');
  expect(lines(result)).toContain('朝阳区 2023 65岁及以上常住人口 450000');
});

test.each<[string, string, Box[][]]>([
  [
    'the name says so',
    '老龄事业统计',
    [
      ['户籍总人口', 2193000],
      ['65岁及以上常住人口', 450000],
    ],
  ],
  ['another line is of residents', '老龄事业统计', [['户籍总人口', 2193000], ['常住人口', 3440000], old]],
  ['the title is of residents', '常住人口老龄化情况', [['户籍总人口', 2193000], old]],
  ['nothing is of the registered', '老龄事业统计', [old]],
  ['only those who are not registered are named', '老龄事业统计', [['非户籍人口（不统计）', null], old]],
])('where %s nothing is asked', (_, title, rows) => {
  expect(codes(table(title, ...rows)).filter((code) => code.startsWith('W247'))).toEqual([]);
});
