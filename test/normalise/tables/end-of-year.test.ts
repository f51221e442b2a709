import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年家庭医生'], ...rows])), 'B2:E2、A3:A6');
const signed = ['朝阳区 2023 家庭医生签约人数 1464600'];

test.each([
  ['四个季度末', ['第一季度末', '第二季度末', '第三季度末', '第四季度末']],
  ['四个月末', ['3月末', '6月末', '9月末', '12月末']],
  ['四个月底', ['3月底', '6月底', '9月底', '12月底']],
])('时点数写在%s，年末的是本年的数，横竖都一样', (_, names) => {
  const numbers = [1442800, 1450000, 1455000, 1464600];
  const across = of(['指标', ...names], ['家庭医生签约人数（人）', ...numbers]);
  expect(lines(across)).toEqual(signed);
  expect(codes(across).filter((code) => !code.startsWith('N'))).toEqual([]);
  const down = of(['时间', '家庭医生签约人数（人）'], ...names.map((name, at) => [name, numbers[at] ?? null]));
  expect(lines(down)).toEqual(signed);
});

test('时期数写在季度末、月末，不知道是一季还是全年，要问', () => {
  const result = of(['指标', '第三季度末', '第四季度末'], ['活产数（人）', 5000, 6000]);
  expect(lines(result)).toEqual([]);
  expect(codes(result).some((code) => /^W.*C3/u.test(code))).toBe(true);
});
