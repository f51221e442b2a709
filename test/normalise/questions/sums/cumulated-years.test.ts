import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const monthly = [310, 280, 300, 295, 305, 290, 320, 310, 300, 285, 295, 310];
const upTo = monthly.map((_, at) => monthly.slice(0, at + 1).reduce((all, value) => all + value, 0));

/** A list of months with a column for each month and one for the months up to it. */
function list(
  { month = '当月', sum = '累计', name = (at: number) => `${at}月`, values = monthly as readonly Box[], last = 3600 },
  rows = 12,
) {
  return read(
    book(
      sheet(
        [
          ['朝阳区2023年分月活产情况　单位：人'],
          ['月份', '活产数', null],
          [null, month, sum],
          ...monthly
            .slice(0, rows)
            .map((_, at) => [name(at + 1), values[at] ?? null, at < 11 ? (upTo[at] ?? 0) : last]),
        ],
        ['A2:A3', 'B2:C2'],
      ),
    ),
    'A4:A15',
  );
}
const asked = (...args: Parameters<typeof list>) => codes(list(...args)).filter((code) => !code.startsWith('N'));

describe('累计 of December in a list of months', () => {
  test.each([
    ['当月', '累计'],
    ['本月', '1-本月累计'],
    ['当月', '累计数'],
    ['本月', '本年累计'],
  ])('is the figure of the year beside %s, %s', (month, sum) => {
    expect(lines(list({ month, sum }))).toEqual(['朝阳区 2023 活产数 3600']);
    expect(asked({ month, sum })).toEqual([]);
  });

  test('may name the year of its months, and the measure', () => {
    expect(lines(list({ name: (at) => `2023年${at}月` }))).toEqual(['朝阳区 2023 活产数 3600']);
    const flat = read(
      book(
        sheet([
          ['月份', '当月活产数（人）', '累计活产数（人）'],
          ...monthly.map((value, at) => [`${at + 1}月`, value, upTo[at] ?? 0]),
        ]),
      ),
      'A2:A13',
    );
    expect(lines(flat)).toEqual(['朝阳区 2023 活产数 3600']);
  });

  test('is asked about where it is not the sum of the months, or one of these is blank', () => {
    expect(asked({ last: 3700 })).toEqual(['W247 C15']);
    expect(lines(list({ last: 3700 }))).toEqual(['朝阳区 2023 活产数 3700']);
    expect(asked({ values: [...monthly.slice(0, 11), null], last: 3290 })).toEqual(['W248 C15']);
  });

  test('is none where a month is missing', () => {
    expect(lines(list({}, 11))).toEqual([]);
  });
});
