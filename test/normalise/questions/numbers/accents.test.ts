import { expect, test } from 'vitest';
import type { Cell } from '../../../../pipeline/model/workbook.ts';
import { type Box, book, codes, read, sheet } from '../../build.ts';

const yellow = '底色 FFFF00';
const set = (value: number | string, accent = yellow): Cell => ({ text: String(value), value, accent });

const heads = ['指标', '单位', '2022年', '2023年'] as const;
const nurses: readonly Box[] = ['注册护士数', '人', 30100, 31000];
const doctors: readonly Box[] = ['执业（助理）医师数', '人', 25905, 26905];
const people: readonly Box[] = ['年末常住人口', '人', 3442000, 3446000];
const beds: readonly Box[] = ['实有床位数', '张', 20100, 20200];

function asked(...rows: readonly (readonly Box[])[]): readonly string[] {
  const result = read(book(sheet([['2023年朝阳区卫生资源情况'], ...rows])));
  expect(result.observations.filter(({ value }) => value !== null).length).toBeGreaterThan(2);
  return codes(result);
}

const marked = (accent: string): readonly Box[] => [...doctors.slice(0, 3), set(26905, accent)];

test.each([yellow, '红字 FF0000', '彩色字 0070C0', '底色 7 0.6'])(
  'one number of a table with %s is noted',
  (accent) => {
    expect(asked(heads, nurses, marked(accent), people, beds)).toEqual(['N252 D4']);
  },
);

test('so is one of a list with one number a line, and several of different kinds apart', () => {
  const short = (row: readonly Box[]) => [row[0] ?? '', row[3] ?? ''];
  expect(asked(['指标', '2023年'], short(nurses), [doctors[0] ?? '', set(26905)], short(people))).toEqual(['N252 B4']);
  const red = ['年末常住人口', '人', 3442000, set(3446000, '红字 FF0000')];
  expect(asked(heads, nurses, marked(yellow), red, beds)).toEqual(['N252 D4', 'N252 D5']);
});

test('whole lines, whole columns, a line with its name and the cells to fill in are only dressed', () => {
  const row = (cells: readonly Box[]) => cells.map((cell) => set(cell as string | number));
  const last = (cells: readonly Box[]) => [...cells.slice(0, 3), set(cells[3] as string | number)];
  expect(asked(heads, nurses, row(doctors), people, beds)).toEqual([]);
  expect(asked(row(heads), nurses, row(doctors), people, row(beds))).toEqual([]);
  expect(asked(...[heads, nurses, doctors, people, beds].map(last))).toEqual([]);
  expect(asked(heads, ...[nurses, doctors, people, beds].map(last))).toEqual([]);
  const name = set('执业（助理）医师数');
  expect(asked(['指标', '2023年'], ['注册护士数', 31000], [name, set(26905)], ['实有床位数', 20200])).toEqual([]);
});

test('nothing is noted of many cells, of a negative number in red, and where colours are explained', () => {
  const many = [nurses, doctors, people].map((cells) => [...cells.slice(0, 3), set(cells[3] as number)]);
  expect(asked(heads, ...many, beds)).toEqual([]);
  const less = ['活产数', '人', 5, set(-12, '红字 FF0000')];
  expect(asked(heads, nurses, less, people, beds)).toEqual([]);
  expect(asked(heads, nurses, marked(yellow), people, beds, ['注：标黄的数据为待核实数据'])).toEqual(['W247 A7']);
});
