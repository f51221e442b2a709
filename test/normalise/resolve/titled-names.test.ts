import { expect, test } from 'vitest';
import { type Box, book, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => lines(read(book(sheet(rows))));

test('常住人口表里的65岁及以上，是其中的分项指标，也不当作名单里的一行', () => {
  const rows = [
    ['年龄', '人数'],
    ['0-14岁', 422000],
    ['15-64岁', 2458000],
    ['65岁及以上', 566000],
    ['总计', 3446000],
  ];
  expect(of(['朝阳区2023年常住人口'], ...rows)).toEqual([
    '朝阳区 2023 65岁及以上常住人口 566000',
    '朝阳区 2023 年末常住人口 3446000',
  ]);
  expect(of(['朝阳区2023年户籍人口'], ...rows)).toEqual(['朝阳区 2023 年末户籍人口 3446000']);
});

test('街道、目标和别的年龄不是', () => {
  const title = ['朝阳区2023年常住人口'];
  expect(of(title, ['年龄', '目标'], ['65岁及以上', 100])).toEqual([]);
  expect(of(title, ['街道', '65岁及以上'], ['双井街道', 100], ['团结湖街道', 200])).toEqual([]);
  expect(of(title, ['年龄', '人数'], ['60岁及以上', 100], ['65—69岁', 20])).toEqual([]);
});

test('“其中”和缩进的是上一行的一部分，上一行可能不是全部', () => {
  for (const part of ['其中：65岁及以上', '　　65岁及以上']) {
    expect(of(['朝阳区2023年常住人口'], ['类别', '人数'], ['流动人口', 600], [part, 20], ['总计', 3446000])).toEqual([
      '朝阳区 2023 年末常住人口 3446000',
    ]);
  }
});
