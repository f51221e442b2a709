import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[]) =>
  read(book(sheet([['朝阳区2023年产前筛查情况'], ['项目', '指标', '2023年（人）'], ...rows], merges)));

describe('大标题下面本身就是指标的名称', () => {
  test('产前筛查下面有产妇数和筛查人数：各是各的', () => {
    const result = of(
      [
        ['产前筛查', '产妇数', 19700],
        [null, '筛查人数', 19500],
      ],
      ['A3:A4'],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 产前筛查人数 19500', '朝阳区 2023 产妇数 19700']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  });

  test('只有产妇数的，是做了产前筛查的产妇', () => {
    expect(lines(of([['产前筛查', '产妇数', 19500]], []))).toEqual(['朝阳区 2023 产前筛查人数 19500']);
  });

  test('65岁及以上和常住人口仍合成一个名称', () => {
    const result = of(
      [
        ['65岁及以上', '常住人口', 633000],
        [null, '规范健康管理人数', 500000],
      ],
      ['A3:A4'],
    );
    expect(lines(result)).toContain('朝阳区 2023 65岁及以上常住人口 633000');
  });
});
