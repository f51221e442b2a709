import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const asked = (nurses: Box, beds: Box, centres: Box) =>
  read(
    book(
      sheet([
        ['朝阳区“十四五”指标完成情况'],
        ['指标', '单位', '2025年目标', '2023年'],
        ['注册护士数', '人', 26000, nurses],
        ['注册床位数', '张', 29000, beds],
        ['社区卫生服务中心数', '个', 49, centres],
      ]),
    ),
  );

test('a figure that is the target of its line to the last digit is asked about, and read', () => {
  const result = asked(26000, 27590, 49);
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual(['W247 D3']);
  expect(lines(result)).toContain('朝阳区 2023 注册护士数 26000');
});

test('a small number, or another, is not', () => {
  expect(codes(asked(25560, 27590, 49)).filter((code) => code.startsWith('W'))).toEqual([]);
});
