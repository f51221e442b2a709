import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A2:A20、B1:P1');
const asked = (...rows: readonly (readonly Box[])[]) => codes(of(...rows)).filter((code) => code.startsWith('W248'));
const names = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
const wide = (last: Box, total: number, heading = '全年', measure = '活产数') =>
  asked(['指标', ...names, heading], [measure, ...names.slice(1).map(() => 2000), last, total]);

test.each(['全年', '1—12月累计', '2023年'])('the %s beside a blank December is asked about, and read', (heading) => {
  expect(wide(null, 22000, heading)).toEqual(['W248 N2']);
  expect(wide('—', 22000, heading)).toEqual(['W248 N2']);
  expect(lines(of(['指标', ...names, heading], ['活产数', ...names.slice(1).map(() => 2000), null, 22000]))).toEqual([
    '朝阳区 2023 活产数 22000',
  ]);
});

test('a month of 0 where thousands are usual is a blank', () => {
  expect(wide(0, 22000)).toEqual(['W248 N2']);
  const deaths = asked(['指标', ...names, '全年'], ['婴儿死亡数', ...names.slice(1).map(() => 2), 0, 22]);
  expect(deaths).toEqual([]);
});

test('months that are all there, or a year that has more in it than they have, are not', () => {
  expect(wide(2000, 24000)).toEqual([]);
  expect(wide(null, 24100)).toEqual([]);
});

test('the figure at the end of the year does not need its months', () => {
  expect(wide(null, 22000, '年末', '注册护士数')).toEqual([]);
});

test('quarters and halves are held to the same, line by line', () => {
  const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];
  const result = asked(['指标', ...quarters, '合计'], ['活产数', 1, 2, 3, null, 6], ['产妇数', 1, 2, 3, 4, 10]);
  expect(result).toEqual(['W248 F2']);
  expect(asked(['指标', '上半年', '下半年', '全年'], ['活产数', 9000, null, 9000])).toEqual(['W248 D2']);
  expect(asked(['指标', '上半年', '下半年', '全年'], ['活产数', 9000, null, 18000])).toEqual([]);
});

test('in lines, each measure by its own column', () => {
  const rows = names.map((name, at): Box[] => [name, at < 11 ? 2000 : null, 1000]);
  expect(asked(['月份', '活产数', '产妇数'], ...rows, ['全年', 22000, 12000])).toEqual(['W248 B14']);
  expect(asked(['月份', '活产数', '产妇数'], ['全年', 22000, 12000], ...rows)).toEqual(['W248 B2']);
});

test('the year before does not hang on the months of this one', () => {
  const result = asked(
    ['指标', '2022年', ...names.map((name) => `2023年${name}`), '2023年'],
    ['活产数', 21000, ...names.slice(1).map(() => 2000), null, 22000],
  );
  expect(result).toEqual(['W248 O2']);
});
