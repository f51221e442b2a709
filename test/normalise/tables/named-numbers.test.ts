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
  expect(lines(result)).toEqual(['朝阳区 2023 产前筛查人数 19200', '朝阳区 2023 产妇数 20200']);
});

test.each([
  ['分子名称', '分子值', '分母名称', '分母值'],
  ['分子指标', '分子', '分母指标', '分母'],
  ['分子项目', '分子数', '分母项目', '分母数'],
  ['分子', '分子数', '分母', '分母数'],
])('what stands behind %s｜%s｜%s｜%s on a line without a name is neither', (...headings) => {
  const result = read(
    book(sheet([['朝阳区2023年'], [...headings, '本年'], ['产前筛查人数', 19_200, '产妇数', 20_200, 95]])),
    'A1',
  );
  expect(lines(result)).toEqual(['朝阳区 2023 产前筛查人数 19200', '朝阳区 2023 产妇数 20200']);
  expect(result.problems.some(({ where }) => where?.cell?.includes('E3'))).toBe(true);
});

test('numbers of two years stand behind one name', () => {
  const rows = [
    ['名称', '分子名称', '2022年', '2023年', '分母名称', '2022年', '2023年'],
    ['', '', '分子', '分子', '', '分母', '分母'],
    ['产前筛查率', '产前筛查人数', 19_000, 19_200, '产妇数', 20_000, 20_200],
  ];
  expect(lines(read(book(sheet(rows))))).toEqual([
    '朝阳区 2022 产前筛查人数 19000',
    '朝阳区 2022 产妇数 20000',
    '朝阳区 2023 产前筛查人数 19200',
    '朝阳区 2023 产妇数 20200',
  ]);
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
