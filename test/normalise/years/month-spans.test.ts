import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const rows = [
  ['指标', '数值'],
  ['活产数', 3000],
];
const named = (name: string) => read(book(sheet(rows, [], name)));
const filed = (name: string) => read({ ...book(sheet(rows)), file: `raw/朝阳区/2023/${name}.xlsx` });

test.each(['2022.10-2023.9', '2022年10月-2023年9月', '2022.10-2023.9妇幼'])(
  'a sheet named %s is read by the year in which the statistical year ends, and asked about',
  (name) => {
    expect(lines(named(name))).toEqual(['朝阳区 2023 活产数 3000']);
    expect(codes(named(name))).toEqual(['W247 B2']);
  },
);

test.each(['2023.1-2023.12', '2023.1-12'])('%s is the whole year', (name) => {
  expect(lines(named(name))).toEqual(['朝阳区 2023 活产数 3000']);
  expect(codes(named(name))).toEqual([]);
  expect(codes(filed(`活产${name}`))).toEqual([]);
});

test.each(['2022.7-2023.6', '2023.1-2023.9', '2023.1-9', '2022.12-2023.11'])('%s is a part, named whole', (name) => {
  for (const result of [named(name), filed(`妇幼${name}`)]) {
    expect(lines(result)).toEqual([]);
    expect(result.problems.map(({ code }) => code)).toEqual(['E212']);
    expect(result.problems[0]?.found).toContain(`“${name}”`);
  }
});

test.each(['2021.10-2022.9', '2023.10-2024.9'])('the statistical year %s is another', (name) => {
  expect(lines(named(name))).toEqual([]);
  expect(codes(named(name))).toEqual(['E206 B2']);
});

test('a day of dispatch is no span of months', () => {
  for (const name of ['妇幼报表2024.1.12', '妇幼报表2024.3-15', '妇幼报表2023.12-31'])
    expect(codes(filed(name))).toEqual([]);
});
