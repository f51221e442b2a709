import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const cases = '甲乙类传染病报告发病数';
const listed = (whole: number, part: number, rest: number) =>
  read(
    book(
      sheet([
        ['2023年朝阳区传染病情况'],
        ['指标', '单位', '2023年'],
        [cases, '例', whole],
        ['其中：新型冠状病毒感染', '例', part],
        [`${cases}（不含新冠）`, '例', rest],
      ]),
    ),
  );

test('合计减去新冠不是另列的不含新冠数，要问；两个数照常读', () => {
  expect(codes(listed(2345, 345, 1990))).toContain('W247 C3:C4');
  expect(lines(listed(2345, 345, 1990))).toHaveLength(2);
});

test('三个数相符，不问', () => {
  expect(codes(listed(2345, 345, 2000)).filter((code) => code.startsWith('W'))).toEqual([]);
});
