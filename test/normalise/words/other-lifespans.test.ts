import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../build.ts';

const years = (title: string) => lines(read(book(sheet([[title], ['指标', '2023年'], ['期望寿命', 82.7]]))));

test.each(['朝阳区2023年健康期望寿命情况', '朝阳区2023年人均健康预期寿命', '朝阳区2023年健康寿命'])(
  '“%s”下面的期望寿命是另一种寿命',
  (title) => {
    expect(years(title)).toEqual([]);
  },
);

test.each([
  '朝阳区2023年期望寿命情况',
  '朝阳区2023年期望寿命及健康期望寿命',
  '朝阳区2023年居民健康状况',
  '朝阳区2023年死因监测与期望寿命',
])('“%s”下面的期望寿命照常读', (title) => {
  expect(years(title)).toEqual(['朝阳区 2023 人均期望寿命 82.7']);
});

test('健康期望寿命 in a title says nothing of deaths and populations', () => {
  const rows = [
    ['朝阳区2023年健康期望寿命与死亡情况'],
    ['指标', '2023年'],
    ['户籍死亡人数', 15000],
    ['年末户籍人口', 2110000],
  ];
  expect(lines(read(book(sheet(rows))))).toHaveLength(2);
});
