import { expect, test } from 'vitest';
import { type Box, book, read, sheet } from '../../build.ts';

const names = ['注册护士数', '执业（助理）医师数', '年末常住人口', '活产数'];

function asked(heads: readonly string[], rows: readonly (readonly Box[])[]): readonly string[] {
  const result = read(book(sheet([['2023年朝阳区卫生情况'], ['指标', ...heads], ...rows])));
  return result.problems.flatMap(({ code, where, found }) =>
    found.includes('下拉填充') ? `${code} ${where.cell}` : [],
  );
}

/** A list with these numbers, one a line. */
const list = (...numbers: readonly number[]) =>
  asked(
    ['2023年（人）'],
    numbers.map((number, at) => [names[at] ?? '', number]),
  );

test('figures of different measures that rise or fall by one are asked about', () => {
  expect(list(19840, 19841, 19842)).toEqual(['W247 B3:B5']);
  expect(list(40000, 103, 102, 101)).toEqual(['W247 B4:B6']);
});

test('so are those of years, and more of them that change by one odd step', () => {
  const years = ['2020年（人）', '2021年（人）', '2022年（人）', '2023年（人）'];
  expect(asked(years, [['注册护士数', 19840, 19841, 19842, 19843]])).toEqual(['W247 B3:E3']);
  expect(asked(years, [['注册护士数', 19840, 19967, 20094, 20221]])).toEqual(['W247 B3:E3']);
});

test('small counts, two numbers, round steps and other changes are not', () => {
  const years = ['2020年（人）', '2021年（人）', '2022年（人）', '2023年（人）'];
  expect(list(12, 13, 14)).toEqual([]);
  expect(list(19840, 19841, 31000)).toEqual([]);
  expect(asked(years.slice(1), [['注册护士数', 19840, 19841, 19842]])).toEqual([]);
  expect(list(19840, 19967, 20094)).toEqual([]);
  expect(asked(years, [['注册护士数', 251, 252, 253, 254]])).toEqual([]);
  expect(asked(years, [['注册护士数', 20100, 20200, 20300, 20400]])).toEqual([]);
  expect(asked(years, [['注册护士数', 19840, 19967, 20094, 20222]])).toEqual([]);
});
