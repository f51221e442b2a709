import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));

test('“产前筛查”下面的“产妇数”和“筛查率”：是产妇，还是筛查了的，看不出', () => {
  const columns = of(
    [
      ['区', '产前筛查', null],
      [null, '产妇数', '筛查率'],
      ['朝阳区', 22000, 95],
    ],
    ['B1:C1'],
  );
  expect(lines(columns)).toEqual([]);
  expect(codes(columns)).toContain('W215 B3');
  const line = of([
    ['指标', '产妇数', '筛查率'],
    ['产前筛查', 22000, 95],
  ]);
  expect(lines(line)).toEqual([]);
  expect(codes(line)).toContain('W215 B2');
});

test.each([['筛查人数'], ['人数']])('“%s”就是筛查了的', (name) => {
  const result = of(
    [
      ['区', '产前筛查', null],
      [null, name, '筛查率'],
      ['朝阳区', 22000, 95],
    ],
    ['B1:C1'],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 产前筛查人数 22000']);
});

test('名称里就有那一项的，是它的分项', () => {
  const result = of([
    ['年龄', '常住人口', '老龄化率'],
    ['合计', 3450000, 18],
    ['65岁及以上', 620000, 100],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 65岁及以上常住人口 620000', '朝阳区 2023 年末常住人口 3450000']);
});
