import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const expected = ['朝阳区 2023 年末常住人口 3438000', '朝阳区 2023 注册护士数 20100', '朝阳区 2023 活产数 25012'];

test.each<readonly [string, ReturnType<typeof of>]>([
  [
    'behind the numbers',
    of(
      ['指标', '数据', '单位', '指标', '数据', '单位'],
      ['年末常住人口', 343.8, '万人', '注册护士数', 20100, '人'],
      ['活产数', 25012, '人', null, null, null],
    ),
  ],
  [
    'behind the numbers of whole ten thousands',
    of(
      ['指标', '数据', '计量单位', '指标', '数据', '计量单位'],
      ['注册护士数', 20100, '人', '年末常住人口', 343.8, '万人'],
      ['活产数', 25012, '人', null, null, null],
    ),
  ],
  [
    'behind the numbers, with a blank column between the lists',
    of(
      ['指标', '2023年', '单位', null, '指标', '2023年', '单位'],
      ['注册护士数', 20100, '人', null, '年末常住人口', 343.8, '万人'],
      ['活产数', 25012, '人', null, null, null, null],
    ),
  ],
  [
    'behind the numbers of three lists without headings',
    of(['注册护士数', 20100, '人', '年末常住人口', 343.8, '万人', '活产数', 25012, '人']),
  ],
  [
    'before the numbers',
    of(
      ['指标', '单位', '数据', '指标', '单位', '数据'],
      ['注册护士数', '人', 20100, '年末常住人口', '万人', 343.8],
      ['活产数', '人', 25012, null, null, null],
    ),
  ],
])('units %s are those of their own list', (_, result) => {
  expect(lines(result)).toEqual(expected);
  expect(codes(result)).toEqual([]);
});
