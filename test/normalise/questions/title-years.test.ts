import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

describe('标题比表中的数早一年', () => {
  test('列上写着当年，标题还是上年的，要问', () => {
    const result = of(['关于报送2022年卫生人员数据的函'], ['指标', '单位', '2023年'], ['注册护士数', '人', 26987]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
    expect(codes(result)).toEqual(['W247 C3']);
  });

  test('标题与列一致，或列上有几年，不问', () => {
    expect(codes(of(['2023年朝阳区卫生人员'], ['指标', '单位', '2023年'], ['注册护士数', '人', 26987]))).toEqual([]);
    expect(
      codes(of(['2022年朝阳区卫生人员'], ['指标', '单位', '2022年', '2023年'], ['注册护士数', '人', 26000, 26987])),
    ).toEqual([]);
  });
});
