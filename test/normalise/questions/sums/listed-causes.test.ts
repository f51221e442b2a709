import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (measure: string, rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年居民死亡情况'], ['死因', measure], ...rows])));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => code.startsWith('W247'));
const causes: readonly (readonly Box[])[] = [
  ['恶性肿瘤', 6000],
  ['心脏病', 5000],
  ['脑血管病', 3500],
  ['损伤和中毒', 500],
];

test('合计只是列出的几种死因之和的要问，照读', () => {
  const result = of('户籍死亡人数', [...causes, ['合计', 15000]]);
  expect(asked(result)).toEqual(['W247 B7']);
  expect(lines(result)).toEqual(['朝阳区 2023 户籍死亡人数 15000']);
});

test('列也一样', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年居民死亡情况'],
        ['指标', '合计', '恶性肿瘤', '心脏病'],
        ['户籍死亡人数', 11000, 6000, 5000],
      ]),
    ),
  );
  expect(asked(result)).toEqual(['W247 B3']);
});

test.each([
  ['肿瘤', '循环系统', '消化系统'],
  ['恶性肿瘤', '心梗', '脑卒中'],
  ['循环系统疾病', '先天畸形和染色体异常', '脑出血'],
])('只有%s、%s、%s的也要问', (...names) => {
  const rows = names.map((name, at) => [name, 1000 * (at + 1)]);
  expect(asked(of('户籍死亡人数', [...rows, ['合计', 6000]]))).toEqual(['W247 B6']);
});

test.each(['其他', '其他疾病', '诊断不明'])('有“%s”的不问', (rest) => {
  expect(asked(of('户籍死亡人数', [...causes, [rest, 1000], ['合计', 16000]]))).toEqual([]);
});

test('合计多于列出的不问', () => {
  expect(asked(of('户籍死亡人数', [...causes, ['合计', 20000]]))).toEqual([]);
});

test.each([
  ['男性', '女性'],
  ['城镇', '农村'],
  ['0-64岁', '65岁及以上'],
])('不按死因分的（%s、%s）不问', (first, second) => {
  const rows = [
    [first, 9000],
    [second, 6000],
    ['合计', 15000],
  ];
  expect(asked(of('户籍死亡人数', rows))).toEqual([]);
});

test.each(['婴儿死亡数', '孕产妇死亡数', '四类慢性病死亡人数'])('%s不问', (measure) => {
  const rows = [
    ['心脏病', 2],
    ['肺炎', 3],
    ['合计', 5],
  ];
  expect(asked(of(measure, rows))).toEqual([]);
});
