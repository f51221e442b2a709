import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (head: readonly string[], numbers: readonly Box[], title = '朝阳区2023年户籍人口情况') =>
  read(book(sheet([[title], head, numbers])));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

test('the sexes behind a total that they are together are its parts, what comes behind them is not divided', () => {
  const result = of(['地区', '总人口', '男', '女', '出生', '死亡'], ['朝阳区', 441010, 218000, 223010, 2410, 3300]);
  expect(lines(result)).toEqual([
    '朝阳区 2023 年末户籍人口 441010',
    '朝阳区 2023 户籍出生人数 2410',
    '朝阳区 2023 户籍死亡人数 3300',
  ]);
  expect(asked(result)).toEqual([]);
});

test('one below the other, with 年末总人口', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年户籍人口情况'],
        ['指标', '人数'],
        ['年末总人口', 441010],
        ['男', 218000],
        ['女', 223010],
        ['出生', 2410],
        ['死亡', 3300],
      ]),
    ),
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 年末户籍人口 441010',
    '朝阳区 2023 户籍出生人数 2410',
    '朝阳区 2023 户籍死亡人数 3300',
  ]);
  expect(asked(result)).toEqual([]);
});

test.each([
  ['they are not together what stands before them', ['总人口', '男', '女', '出生'], [441010, 218000, 223000, 2410]],
  ['one of them is missing', ['总人口', '男', '出生'], [441010, 218000, 2410]],
  ['they stand before it', ['男', '女', '总人口', '出生'], [218000, 223010, 441010, 2410]],
  ['another column stands between', ['总人口', '户数', '男', '女'], [441010, 180000, 218000, 223010]],
] as const)('they are asked about where %s', (_, head, numbers) => {
  expect(asked(of(['地区', ...head], ['朝阳区', ...numbers]))).not.toEqual([]);
});

test('of what is counted by sex itself they are read, not put aside', () => {
  const result = of(['地区', '户籍出生人数', '男', '女'], ['朝阳区', 2410, 1250, 1160]);
  expect(lines(result)).toContain('朝阳区 2023 户籍出生人数/女 1160');
  expect(asked(result)).toEqual([]);
});

test.each(['年末总人口', '年末人口数'])('%s is not read under a title of two populations, or of another', (name) => {
  for (const title of ['朝阳区2023年户籍人口和常住人口情况', '朝阳区2023年流动人口情况'])
    expect(lines(of(['地区', name], ['朝阳区', 441010], title))).toEqual([]);
});
