import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../build.ts';

test('a number behind 分母名称 and 分母 is of the line, not of what the denominator is called', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年'],
        ['名称', '分子名称', '分子', '分母名称', '分母', '结果'],
        ['产前筛查率', '产前筛查人数', 19_200, '产妇数', 20_200, 95],
      ]),
    ),
  );
  expect(lines(result).filter((line) => line.includes(' 95'))).toEqual([]);
});

test('two lists side by side have their own names', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年'],
        ['指标', '单位', '数值', '指标', '单位', '数值'],
        ['注册护士数', '人', 20_100, '产妇数', '人', 20_400],
      ]),
    ),
  );
  expect(lines(result)).toEqual(['朝阳区 2023 产妇数 20400', '朝阳区 2023 注册护士数 20100']);
});
