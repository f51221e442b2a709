import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const told = (...totals: readonly [number, number]) => {
  const result = read(
    book(
      sheet(
        [
          ['朝阳区2023年居民死亡情况'],
          ['年龄组', '平均人口数', '死亡数', '', '', '', ''],
          ['', '', '合计', '心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'],
          ['30-34岁', 149_902, totals[0], 8, 12, 0, 1],
          ['35-39岁', 181_330, totals[1], 19, 31, 1, 0],
        ],
        ['A2:A3', 'B2:B3', 'C2:G2'],
      ),
    ),
    'A4:A5',
  );
  return { result, deaths: lines(result).filter((line) => line.includes('年龄别死亡人数')) };
};

test('a total that is nothing but the sum of the four diseases beside it is not that of all causes', () => {
  const { result, deaths } = told(21, 51);
  expect(deaths).toEqual([]);
  expect(codes(result)).toContain('W225 C4:C5');
  expect(lines(result).length).toBe(10);
});

test.each([
  [40, 90],
  [21, 52],
] as const)('%i and %i are those of all causes', (first, second) => {
  expect(told(first, second).deaths.length).toBe(2);
});
