import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: Box[][]) => read(book(sheet([['2023年朝阳区妇幼健康指标'], ...rows])));
const warned = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('率的分子、分母', () => {
  test('登记了的是那个指标', () => {
    const result = of(['指标', '分子', '分母', '率（‰）'], ['婴儿死亡率', 30, 15200, 1.97]);
    expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 30', '朝阳区 2023 活产数 15200']);
    expect(warned(result)).toEqual([]);
  });

  test('有几种分母的，分母要问', () => {
    const result = of(['指标', '分子', '分母', '率（%）'], ['孕产妇系统管理率', 14820, 15010, 98.73]);
    expect(lines(result)).toEqual(['朝阳区 2023 孕产妇系统管理人数 14820']);
    expect(warned(result)).toContain('W223 C3');
  });

  test.each([
    [
      ['指标', '分子（万人）', '率（%）'],
      ['高血压患者规范管理率', 3.61, 85.7],
    ],
    [
      ['指标', '例数', '率（‰）'],
      ['婴儿死亡率', 30, 1.97],
    ],
    [
      ['指标', '实管理数', '率（%）'],
      ['高血压患者规范管理率', 36100, 85.7],
    ],
  ])('%j %j：不是率的数要问，不是按登记不读', (head, row) => {
    const result = of(head, row);
    expect(lines(result)).toEqual([]);
    expect(warned(result)).toEqual(['W223 B3']);
  });
});
