import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from './build.ts';

const of = (...rows: readonly (readonly Box[])[]) => codes(read(book(sheet(rows))));

describe('一个数也没有读到的文件', () => {
  test('写着指标项的，要问', () => {
    expect(of(['朝阳区居民健康水平（2023年）'], ['', '人均期望寿命（岁）'], ['朝阳区', '待定'])).toEqual(['W222']);
  });

  test('没有写指标项的通知、目录，不问', () => {
    expect(of(['关于报送统计表的通知'], ['请于3月前报送'])).toEqual([]);
  });

  test('另有问题的，不重复问', () => {
    expect(of(['2023年朝阳区'], ['指标', '数值'], ['人均期望寿命（岁）', 'abc'])).toEqual(['E203 B3']);
  });
});
