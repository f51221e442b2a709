import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../build.ts';

test('a rate is named by its line and its column together', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年慢性病患者管理情况'],
        ['病种', '管理人数（人）', '规范管理人数（人）', '规范管理率（%）'],
        ['高血压', 300000, 240000, 80],
        ['糖尿病', 120000, 90000, 80],
      ]),
    ),
  );
  expect(lines(result)).toContain('朝阳区 2023 糖尿病患者规范管理人数 90000');
  expect(
    result.printed
      .filter(({ per }) => per === 100)
      .map(({ origin, measure, baseMeasure, value }) => [origin.cell, measure, baseMeasure, value]),
  ).toEqual([
    ['D3', '高血压患者规范管理人数', '年内管理高血压患者数', 80],
    ['D4', '糖尿病患者规范管理人数', '年内管理糖尿病患者数', 80],
  ]);
});
