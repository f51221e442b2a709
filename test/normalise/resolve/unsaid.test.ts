import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));
const ours = '朝阳区2023年规划指标监测情况';
const city = (head: string, title = ours) =>
  of([[title], ['指标', '单位', head, '全市'], ['注册护士数', '人', 2310, 150000]]);

test.each([
  ['数值', '全市'],
  ['监测值', '全市'],
  ['2023年实际', '2023年全市'],
])('%s beside %s is ours where the title says so', (head, beside) => {
  const result = of([[ours], ['指标', '单位', head, beside], ['注册护士数', '人', 2310, 150000]]);
  expect(lines(result)).toEqual(['北京市 2023 注册护士数 150000', '朝阳区 2023 注册护士数 2310']);
  expect(asked(result)).toEqual([]);
});

test.each([
  ['数值', '规划指标监测情况'],
  ['数值', '北京市2023年规划指标监测情况'],
  ['数值', '海淀区2023年规划指标监测情况'],
  ['合计', ours],
  ['城区', ours],
  ['全国', ours],
  ['市级', ours],
  ['公立', ours],
  ['数值1', ours],
])('%s under %s is asked about', (head, title) => {
  const result = city(head, title);
  expect(lines(result).filter((line) => line.startsWith('朝阳区'))).toEqual([]);
  expect(asked(result)).not.toEqual([]);
});

test('nor is one beside another district', () => {
  const result = of([[ours], ['指标', '数值', '全市', '海淀区'], ['注册护士数', 2310, 150000, 9000]]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区'))).toEqual([]);
});

test('a line without a place beside 全市 is not ours', () => {
  const result = of([[ours], ['地区', '注册护士数'], ['全市', 150000], ['合计', 2310]]);
  expect(lines(result)).toEqual(['北京市 2023 注册护士数 150000']);
});

const ends = (...heads: readonly string[]) =>
  of(
    [
      ['朝阳区2023年人口情况（万人）'],
      ['地区', '常住人口', ...heads.slice(1).map(() => null)],
      [null, ...heads],
      ['朝阳区', 344.6, ...heads.slice(1).map((_, at) => 60 - at)],
    ],
    ['A2:A3', `B2:${'BCDEF'[heads.length - 1]}2`],
  );

test('65岁及以上 beside 年末 is of the same day', () => {
  const result = ends('年末', '65岁及以上');
  expect(lines(result)).toEqual(['朝阳区 2023 65岁及以上常住人口 600000', '朝阳区 2023 年末常住人口 3446000']);
  expect(asked(result)).toEqual([]);
});

test.each([
  [['年末', '65岁及以上', '年初']],
  [['2022年末', '65岁及以上', '2023年末']],
  [['年末', '65岁及以上', '上年末']],
])('not beside %s', (heads) => {
  expect(lines(ends(...heads)).filter((line) => line.includes('65岁'))).toEqual([]);
});

test.each([
  ['a total', '合计'],
  ['no name', null],
  ['another number', '数量'],
  ['a kind', '公立'],
])('beside 本年 a column of %s is asked about', (_, head) => {
  const result = of([['朝阳区2023年人员情况'], ['指标', '本年', head], ['注册护士数', 2310, 2300]]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 2310']);
  expect(asked(result)).not.toEqual([]);
});

const columns = (heads: readonly string[], numbers: readonly number[], title = '朝阳区2023年床位情况') =>
  of([[title], ['指标', ...heads], ['注册床位数', ...numbers]]);

test.each([
  [['全市', '公立', '社会办'], '全市'],
  [['全市', '其中：公立', '社会办'], '全市'],
])('the parts behind %s may be those of the city', (heads) => {
  const result = columns(heads, [1000, 800, 200]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区'))).toEqual([]);
  expect(asked(result)).not.toEqual([]);
});

test.each([
  [
    ['上年', '公立', '社会办'],
    [1000, 800, 200],
  ],
  [
    ['本年新增', '公立', '本年'],
    [100, 80, 2000],
  ],
  [
    ['同比增加', '公立', '本年'],
    [100, 80, 2000],
  ],
  [
    ['目标值', '公立', '本年'],
    [100, 80, 2000],
  ],
  [
    ['本年', '增长', '公立'],
    [2000, 100, 80],
  ],
])('a part beside %s may be of another number than this year’s', (heads, numbers) => {
  const result = columns(heads, numbers);
  expect(lines(result).filter((line) => line.includes('公立'))).toEqual([]);
});

test('数量 beside 上年 is still this year’s', () => {
  expect(lines(columns(['上年', '数量'], [1000, 1010]))).toContain('朝阳区 2023 注册床位数 1010');
});

test.each(['上年末注册床位数', '2022年注册床位数'])('parts below %s are not this year’s', (name) => {
  const result = of([['朝阳区2023年床位情况'], ['指标', '数值'], [name, 1000], ['公立', 800], ['社会办', 200]]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区 2023'))).toEqual([]);
  expect(asked(result)).not.toEqual([]);
});

test('parts below 本年末注册床位数 are', () => {
  const result = of([
    ['朝阳区2023年床位情况'],
    ['指标', '数值'],
    ['本年末注册床位数', 1000],
    ['公立', 800],
    ['社会办', 200],
  ]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区 2023'))).toHaveLength(3);
});

test.each([[['上年活产数', '产妇数', '孕产妇死亡数']], [['上年末常住人口', '65岁及以上常住人口']]])(
  'beside %s nothing tells the year of the others',
  (names) => {
    const result = of([['朝阳区2023年情况'], ['指标', '数值'], ...names.map((name, at) => [name, 2000 - at])]);
    expect(lines(result).filter((line) => line.startsWith('朝阳区 2023'))).toEqual([]);
    expect(asked(result)).not.toEqual([]);
  },
);

test.each([
  ['上年末户籍人口', '户籍出生人数'],
  ['上年活产数', '活产数'],
  ['上年活产数', '本年活产数'],
])('%s and %s are of two years', (before, name) => {
  const result = of([['朝阳区2023年情况'], ['指标', '数值'], [before, 2000], [name, 1990]]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区 2023'))).toHaveLength(1);
});

test('上期 of the last quarter is not the year before', () => {
  const result = of([['朝阳区2023年第四季度卫生人员情况'], ['指标', '上期', '本期'], ['注册护士数', 2300, 2310]]);
  expect(lines(result).filter((line) => line.startsWith('朝阳区 2022'))).toEqual([]);
});

test('年份下面的“1—12月”还是那一年', () => {
  const result = read(
    book(
      sheet(
        [['朝阳区妇幼健康指标'], ['指标', '2022年', '2023年'], [null, '1-12月', '1-9月'], ['活产数', 20178, 15000]],
        ['A2:A3'],
      ),
    ),
    'C4',
  );
  expect(lines(result)).toEqual(['朝阳区 2022 活产数 20178']);
});
