import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], structure: string) => read(book(sheet(rows)), structure);
const head = ['报告期', '填报单位', '指标名称', '计量单位', '数值'];
const body = '朝阳区卫生健康委员会';

test.each(['2023年', 2023, '2023', '2023年末', '2023-12-31', '2023年1-12月', '2023全年'])(
  '报告期一栏写 %s，是全年的数',
  (period) => {
    const result = of([head, [period, body, '注册护士数', '人', 250]], 'A2');
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 250']);
    expect(codes(result)).toEqual([]);
  },
);

test('202312 是年末的时点数；时期数看不出是一个月还是一年', () => {
  const rows = [head, [202312, body, '注册护士数', '人', 250], [202312, body, '活产数', '人', 90]];
  const result = of(rows, 'A2:A3');
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 250']);
  expect(codes(result)).toEqual(['W225 E3']);
});

test('没有数值一栏时，报告期下的数就是数', () => {
  const result = of(
    [
      ['指标', '单位', '报告期', '上年同期'],
      ['注册护士数', '人', 2012, 1998],
    ],
    '',
  );
  expect(lines(result)).toEqual(['朝阳区 2022 注册护士数 1998', '朝阳区 2023 注册护士数 2012']);
});

test.each(['双井社区卫生服务中心', '朝阳区妇幼保健院、双井街道', '望京街道'])('填报单位是“%s”的要问', (who) => {
  const result = of([head, ['2023年', who, '注册护士数', '人', 250]], '');
  expect(lines(result)).toEqual([]);
  expect(codes(result)).not.toEqual([]);
});

test('别的区填报的是别的区的数', () => {
  const result = of([head, ['2023年', '海淀区卫生健康委员会', '注册护士数', '人', 250]], '');
  expect(lines(result)).toEqual(['海淀区 2023 注册护士数 250']);
});
