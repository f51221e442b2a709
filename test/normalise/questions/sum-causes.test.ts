import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年'], ...rows])));

const kinds = (total: number, ...rest: readonly (readonly Box[])[]) =>
  of(
    ['机构类别', '医疗卫生机构数', '实际开放床位数'],
    ['合计', total, 2540],
    ['医院', 16, 2286],
    ...rest,
    ['基层医疗卫生机构', 546, 212],
    ['专业公共卫生机构', 5, 42],
  );

const nested: readonly (readonly Box[])[] = [
  ['　综合医院', 8, 2200],
  ['　其他', 8, 86],
];

test('a total that is more than its parts beside an 其他 that was not read is no contradiction', () => {
  const found = kinds(571, ...nested).problems.filter(({ where }) => where.cell === 'B3');
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['W247', 'warn']]);
  expect(found[0]?.found).toContain('B6 的“其他”（8）');
});

test('a total that is less than its parts is one, with or without it', () => {
  expect(codes(kinds(561, ...nested)).filter((code) => code.startsWith('E215'))).toHaveLength(1);
});

test('a ratio is no part of a total', () => {
  const result = of(['指标', '合计', '男', '女', '性别比'], ['年末常住人口', 3401, 1700, 1701, 99.9]);
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

test('quarters that each have the one before in them, as a title says, are not added up; others are', () => {
  const quarters = ['指标', '一季度', '二季度', '三季度', '四季度', '全年'];
  const asked = (title: string, ...row: readonly number[]) =>
    codes(of([title], quarters, ['活产数', ...row])).filter((code) => code.startsWith('W247'));
  const cumulated = '朝阳区2023年妇幼情况（累计）';
  expect(asked(cumulated, 5000, 10100, 15300, 20400, 20400)).toEqual([]);
  expect(asked('朝阳区2023年妇幼情况', 5000, 10100, 15300, 20400, 20400)).toEqual(['W247 F4']);
  expect(asked(cumulated, 5000, 5100, 5300, 5400, 20900)).toEqual(['W247 F4']);
  expect(asked(cumulated, 20400, 15300, 10100, 5000, 20400)).toEqual(['W247 F4']);
});
