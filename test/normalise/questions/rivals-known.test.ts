import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年医疗服务（人次）'], ...rows])));

test('登记为一部分的一栏，不是另一种数；没有登记的要问', () => {
  const beside = (heading: string) =>
    codes(of(['指标', '合计', heading], ['总诊疗人次', 5102, 4700])).filter((code) => code.startsWith('W247'));
  expect(beside('门诊')).toEqual([]);
  expect(beside('直报系统')).toEqual(['W247 B3']);
});

test('文本里带小数零的年份是年份，数值照旧', () => {
  const rows = [
    ['朝阳区医疗服务'],
    ['年度', '注册护士数', '活产数'],
    ['2022.00', 2290, '2010.00'],
    ['2023.00', 2310, '2020.00'],
  ];
  expect(lines(read(book(sheet(rows)), 'A3:A4'))).toEqual([
    '朝阳区 2022 注册护士数 2290',
    '朝阳区 2022 活产数 2010',
    '朝阳区 2023 注册护士数 2310',
    '朝阳区 2023 活产数 2020',
  ]);
});
