import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (span: string) =>
  read(
    book(
      sheet([
        [`朝阳区2023年卫生情况（${span}）`],
        ['指标', '单位', '2023年'],
        ['活产数', '人', 24000],
        ['注册护士数', '人', 20100],
      ]),
    ),
    'A1',
  );

describe('a span of a whole year in a title', () => {
  test.each([
    '2023年1月1日至12月31日',
    '2023年1月1日—2023年12月31日',
    '2023年1月1日零时至12月31日24时',
    '2023年1月1日0时-12月31日24时',
    '2023-01-01 至 2023-12-31',
    '20230101-20231231',
    '20230101—1231',
    '2023.1.1-2023.12.31',
    '2023/1/1-2023/12/31',
    '2023年1—12月',
  ])('%s is the year', (span) => {
    expect(codes(of(span))).toEqual([]);
    expect(lines(of(span))).toHaveLength(2);
  });

  test.each([
    '2023年1月1日至11月30日',
    '2023年1月1日零时至11月30日24时',
    '2022年12月26日至2023年12月25日',
    '20230101-20231130',
    '20230701-20231231',
    '20230101-20241231',
    '2023.2.1-2023.12.31',
  ])('%s is not', (span) => {
    expect(codes(of(span))).not.toEqual([]);
  });
});
