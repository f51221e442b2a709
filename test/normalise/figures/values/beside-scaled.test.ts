import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each([
  ['没有写单位的', '数量'],
  ['写着人的', '人数'],
])('合计写“345万”，分项只写 62，%s也看不出是不是万', (_, heading) => {
  const result = of(['朝阳区2023年常住人口'], ['项目', heading], ['总计', '345万'], ['65岁及以上', 62]);
  expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3450000']);
  expect(codes(result)).toEqual(['E202 B4']);
});

test('同一项两年的数，一年写“344万”，一年只写 345', () => {
  const result = of(['指标', '2022年', '2023年'], ['年末常住人口', '344万', 345]);
  expect(lines(result)).toEqual(['朝阳区 2022 年末常住人口 3440000']);
  expect(codes(result)).toEqual(['E202 C2']);
});

test('各机构的数', () => {
  const rows = (hospitals: Box) =>
    of(['朝阳区2023年总诊疗人次'], ['机构', '人次'], ['总计', '4500万'], ['医院', hospitals]);
  expect(codes(rows(3000))).toEqual(['E202 B4']);
  expect(codes(rows(30000000))).toEqual([]);
  expect(codes(rows('3000万'))).toEqual([]);
});

test('写成全数的，不是同一项也不是分项的，照常读', () => {
  const result = of(
    ['指标', '2022年', '2023年'],
    ['年末常住人口', '344万', 3450000],
    ['65岁及以上常住人口', '60万', 620000],
    ['婴儿死亡数', 4, 3],
    ['甲乙类传染病报告发病数', '1.2万', 9000],
    ['执业（助理）医师数', '1.2万', 12100],
    ['中医类别执业（助理）医师数', 2900, 3000],
  );
  expect(lines(result)).toHaveLength(12);
  expect(codes(result)).toEqual([]);
});
