import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../build.ts';

const under = (heading: string, title = '朝阳区卫生情况') =>
  lines(read(book(sheet([[title], ['指标', heading], ['注册护士数', 20000], ['活产数', 25000]]))));

test.each([
  '2023年（2023年1-12月）',
  '2023年（1月1日-12月31日）',
  '2023年（12个月）',
  '2023年（年度）',
  '2023年（全区）',
  '本年（1-12月）',
  '2023年（已核实）',
  '2023年（正式数）',
  '2023年（终审数据）',
  '2023年（含全部机构）',
  '2023年（各级各类医疗卫生机构）',
  '本年（年报数）',
])('%s is the year', (heading) => {
  expect(under(heading)).toEqual(['朝阳区 2023 注册护士数 20000', '朝阳区 2023 活产数 25000']);
});

test.each([
  '2023年（2022年1-12月）',
  '2023年（2-12月）',
  '2023年（1-11月）',
  '2023年（全市）',
  '2023年（各区）',
  '2023年（区属）',
  '2023年（望京）',
  '2023年（十四五期间）',
  '2023年（未核实）',
  '2023年（待审核）',
  '2023年（部分机构）',
  '2023年（非正式数）',
  '2023年（各类公立机构）',
])('%s is not', (heading) => {
  expect(under(heading)).toEqual([]);
});

test.each(['海淀区卫生情况', '望京街道卫生情况', '朝阳区公立医院情况'])('under %s it is not', (title) => {
  expect(under('2023年（全区）', title).filter((line) => line.startsWith('朝阳区'))).toEqual([]);
});

const named = (name: string) =>
  lines(read(book(sheet([['朝阳区2023年卫生情况'], ['指标', '2023年'], [name, 20000], ['活产数', 25000]]))));

test.each(['注册护士数（全区）', '注册护士数（已核实）', '注册护士数（年报）', '注册护士数（人，全区）'])(
  '%s is the measure',
  (name) => {
    expect(named(name)).toEqual(['朝阳区 2023 注册护士数 20000', '朝阳区 2023 活产数 25000']);
  },
);

test.each(['注册护士数（全市）', '注册护士数（未审核）', '注册护士数（部分）', '注册护士数（快报）'])(
  '%s is not',
  (name) => {
    expect(named(name)).not.toContain('朝阳区 2023 注册护士数 20000');
  },
);

test('in a table of districts a heading that says 全区 of figures of another one is asked about', () => {
  const rows = [['2023年各区卫生情况'], ['地区', '注册护士数（全区）'], ['朝阳区', 20000], ['海淀区', 15000]];
  expect(lines(read(book(sheet(rows))))).not.toContain('朝阳区 2023 注册护士数 15000');
});
