import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const of = (headings: readonly string[], numbers: readonly number[]) =>
  read(book(sheet([['朝阳区2023年卫生人员'], ['年份', ...headings], ['2023年', ...numbers]])));
const asked = (...given: Parameters<typeof of>) => codes(of(...given)).filter((code) => code.startsWith('W247'));

test.each<[readonly string[], readonly number[], readonly string[]]>([
  [
    ['公立医院职工', '其中：执业（助理）医师数', '注册护士数'],
    [12000, 5000, 6000],
    ['W247 C3', 'W247 D3'],
  ],
  [
    ['三级医院人员', '其中：执业（助理）医师数', '其中：注册护士数'],
    [12000, 5000, 6000],
    ['W247 C3', 'W247 D3'],
  ],
  [
    ['社区卫生服务中心人员数', '其中：执业（助理）医师数', '注册护士数'],
    [12000, 5000, 6000],
    ['W247 C3', 'W247 D3'],
  ],
  [['民营医院床位', '其中：康复床位数'], [12000, 5000], ['W247 C3']],
  [['公立医院职工', '执业（助理）医师数', '注册护士数'], [12000, 5000, 6000], ['W247 C3:D3']],
])('%s of %s may be of the first only', (headings, numbers, expected) => {
  expect(asked(headings, numbers).sort()).toEqual(expected);
});

test.each<[readonly string[], readonly number[]]>([
  [
    ['卫生技术人员', '其中：执业（助理）医师数', '注册护士数'],
    [12000, 5000, 6000],
  ],
  [
    ['在岗职工', '其中：执业（助理）医师数', '注册护士数'],
    [12000, 5000, 6000],
  ],
  [
    ['社区卫生服务中心人员数', '注册护士数', '总诊疗人次'],
    [3000, 25000, 4000000],
  ],
  [
    ['实际开放床位数', '其中：康复床位数', '注册护士数'],
    [24000, 500, 6000],
  ],
])('%s of %s: what is behind the first is of all, or more than it', (headings, numbers) => {
  expect(asked(headings, numbers)).toEqual([]);
  expect(lines(of(headings, numbers))).not.toHaveLength(0);
});
