import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const named = (name: string) =>
  read({
    ...book(sheet([['2023年统计表'], ['指标', '2023年'], ['活产数', 1810]])),
    file: `raw/朝阳区/2023/${name}.xlsx`,
  });

test.each(['附件2023.1-2', '附表2023.1-9'])(
  '%s may be the number of an annex or months: its figures are asked about',
  (name) => {
    const result = named(name);
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 1810']);
    expect(codes(result)).toEqual([expect.stringMatching(/^W246/u)]);
  },
);

test.each([
  '统计表2023.1-2',
  '2023.1-9',
  '附件2023.1-2月',
  '附件2022.12-2023.11',
  '附件（2023.1-9）',
  '附件2023年1-9月',
])('%s is a part of the year', (name) => {
  const result = named(name);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual([expect.stringMatching(/^E212/u)]);
});

test.each(['附件1-2', '附件2023.1-12', '附件1'])('%s is of the whole year', (name) => {
  expect(codes(named(name))).toEqual([]);
});
