import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const of = (heading: string, first: string, last: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年妇幼健康情况'],
        ['指标', '单位', '2023年', heading],
        ['活产数', '人', 2622, first],
        ['产妇数', '人', 2604, first],
        ['儿童保健系统管理人数', '人', 18753, last],
      ]),
    ),
    'D3:D5',
  );

describe('一列截止的日子', () => {
  test.each([
    ['截止时间', '12月31日', '9月30日'],
    ['截止日期', '12月31日', '6月30日'],
    ['数据截止时间', '12月31日', '截至9月30日'],
    ['统计时点', '12月31日', '9月30日'],
    ['数据时间', '2023年12月31日', '2023年9月30日'],
    ['备注', '', '9月30日'],
  ])('“%s”里不是年末的一行要问，数照读', (heading, first, last) => {
    const result = of(heading, first, last);
    expect(lines(result)).toHaveLength(3);
    expect(codes(result)).toEqual(['W247 D5']);
  });

  test.each([
    ['截止时间', '12月31日', '12月31日'],
    ['截止日期', '2023年12月31日', '2023年12月31日'],
    ['备注', '', '12月31日'],
    ['填报日期', '1月5日', '1月9日'],
    ['上报时间', '2024年1月5日', '2024年1月9日'],
  ])('“%s”里都是年末，或者是报送的日子，不问', (heading, first, last) => {
    const result = of(heading, first, last);
    expect(lines(result)).toHaveLength(3);
    expect(codes(result)).toEqual([]);
  });
});
