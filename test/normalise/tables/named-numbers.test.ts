import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

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

test.each(['数值', '人数', '数'])(
  '名称 and %s below 分子 and 分母 are names and numbers of each; several rates have one denominator',
  (word) => {
    const rows = [
      ['朝阳区2023年'],
      ['指标', '分子', '', '分母', '', '完成值', '目标值'],
      ['', '名称', word, '名称', word, '', ''],
      ['新生儿听力筛查率（%）', '新生儿听力筛查人数', 19_200, '活产数', 19_200, 100, 98],
      ['孕产妇死亡率（1/10万）', '孕产妇死亡数', 0, '活产数', 19_200, 0, 7],
    ];
    const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:F3', 'G2:G3'];
    const result = read(book(sheet(rows, merges)));
    expect(lines(result)).toEqual([
      '朝阳区 2023 孕产妇死亡数 0',
      '朝阳区 2023 新生儿听力筛查人数 19200',
      '朝阳区 2023 活产数 19200',
      '朝阳区 2023 活产数 19200',
    ]);
    expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
  },
);

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
