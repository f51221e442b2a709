import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年卫生资源'], ...rows], merges)));

test.each<[string, readonly (readonly Box[])[], string]>([
  [
    '年份上面的“其中”',
    [
      ['指标', '合计', '', '其中', ''],
      ['', '2023年', '2022年', '2023年', '2022年'],
      ['注册护士数', 20100, 19600, 9000, 8900],
    ],
    'D4:E4',
  ],
  [
    '没有下级的“其中”',
    [
      ['地区', '注册护士数', '其中', '活产数'],
      ['朝阳区', 20100, 9000, 25012],
    ],
    'C3',
  ],
  [
    '单独一列“其中：”',
    [
      ['指标', '2023年', '其中：'],
      ['注册护士数', 20100, 9000],
    ],
    'C3',
  ],
])('%s没有说是哪一部分，不当作全区的', (_, rows, cells) => {
  const result = of(rows);
  expect(lines(result).some((line) => /9000|8900/u.test(line))).toBe(false);
  expect(codes(result)).toContain(`W221 ${cells}`);
});

test('下面写着名称的“其中”，是左边那一项的分项', () => {
  const result = of(
    [
      ['地区', '总诊疗人次', '其中', ''],
      ['', '', '医院', '基层医疗卫生机构'],
      ['朝阳区', 45213000, 26000000, 18000000],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2'],
  );
  expect(lines(result)).toHaveLength(3);
  expect(codes(result)).toEqual([]);
});

const behind = (host: string, first: string, second: string) =>
  of(
    [
      ['地区', host, '其中', ''],
      ['', '', first, second],
      ['朝阳区', 60000, 20000, 20100],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2'],
  );

test.each([
  ['公立医院职工', '执业（助理）医师数', '注册护士数'],
  ['流动人口', '活产数', '产妇数'],
  ['三级医院数', '实际开放床位数', '注册护士数'],
])('“%s”右边的“其中”下面，是它的“%s”“%s”', (host, first, second) => {
  const result = behind(host, first, second);
  expect(lines(result)).toEqual([]);
  expect(codes(result).length).toBeGreaterThan(0);
});

test.each([
  ['卫生技术人员', '执业（助理）医师数', '注册护士数'],
  ['在岗职工数', '执业（助理）医师数', '注册护士数'],
  ['合计', '执业（助理）医师数', '注册护士数'],
  ['床位总数', '注册床位数', '实际开放床位数'],
])('“%s”是全部的，右边“其中”下面的照常读', (host, first, second) => {
  expect(lines(behind(host, first, second))).toHaveLength(2);
});
