import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const causes = ['总计', '恶性肿瘤', '心脑血管疾病', '糖尿病', '慢性呼吸系统疾病'];
const numbers = (at: number): Box[] => (at === 0 ? [61, 83] : [11 - at, 17 + at]);
const deaths = (title: string, names = causes) =>
  read(book(sheet([[title], ['疾病名称', '30-34岁', '35-39岁'], ...names.map((name, at) => [name, ...numbers(at)])])));

describe('死因年报不写死亡人数，数的就是死亡人数', () => {
  test.each([
    '居民病伤死亡原因年报表',
    '2023年朝阳区居民死因统计表',
    '朝阳区2023年死亡原因情况表',
    '2023年居民死亡人数',
  ])('“%s”', (title) => {
    const result = deaths(title);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toHaveLength(10);
    expect(lines(result)).toContain('朝阳区 2023 年龄别死亡人数/30—34岁 61');
    expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/30—34岁 / 糖尿病 8');
  });

  test('死因登记按户籍，写明户籍人口的照读', () => {
    const result = deaths('居民病伤死亡原因年报表（户籍人口）');
    expect(lines(result)).toHaveLength(10);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    '婴儿死亡原因年报表',
    '孕产妇死因统计表',
    '65岁及以上居民死因统计表',
    '男性居民死因统计表',
    '农村居民病伤死亡原因年报表',
    '流动人口死因统计表',
    '院内死因统计表',
    '居民死因构成',
    '居民死因别死亡率',
    '居民死因监测统计表',
  ])('“%s”不是', (title) => {
    expect(lines(deaths(title))).toEqual([]);
    expect(codes(deaths(title))).not.toEqual([]);
  });

  test('四种病不全的，不知道是不是四类慢性病的，不读', () => {
    const result = deaths('居民死因统计表', ['总计', '恶性肿瘤', '糖尿病']);
    expect(lines(result).filter((line) => line.includes('四类'))).toEqual([]);
  });
});
