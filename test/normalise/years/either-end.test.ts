import { expect, test } from 'vitest';
import { yearOf, yearToldIn } from '../../../pipeline/normalise/years/year-label.ts';

test.each([
  ['年末数(或本年累计)', 'current'],
  ['本年累计或年末数', 'current'],
  ['年末/全年', 'current'],
  ['上年末(或上年累计)', 'previous'],
  ['上年累计数(或上年末数)', 'previous'],
] as const)('%s tells one year', (key, year) => {
  expect(yearToldIn(key)).toBe(year);
});

test.each([
  '年末数(或上年累计)',
  '年末数(或1-11月累计)',
  '年末数(或计划数)',
  '月末数(或本月累计)',
  '年末数(本年累计除外)',
  '季末数(或本年累计)',
  '本年累计(或上年末)',
  '年末预计(或本年累计)',
])('%s does not', (key) => {
  expect(yearToldIn(key)).toBeNull();
});

test.each([
  ['2026年底已建成', 2026],
  ['2026年末已建成数', 2026],
  ['2026年已建成', null],
  ['2026年新建成', null],
  ['2026年底在建', null],
  ['2026年底应建成', null],
  ['2026年底拟建成', null],
  ['2026年底已建成率', null],
] as const)('%s is of %s', (key, year) => {
  expect(yearOf(key)).toBe(year);
});
