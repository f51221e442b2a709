import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../../pipeline/normalise/words/word-keys.ts';

const keyOf = (text: string, edition: number) => wordKeys(text, edition)?.key;

describe('the words of tables of two years', () => {
  it.each([
    ['2026年卫生人员', '2027年卫生人员'],
    ['卫生人员（2026年度）', '卫生人员（2027年）'],
    ['2025年末', '2026年末'],
    ['26年护士', '27年护士'],
    ['2021—2026年人口', '2021—2027年人口'],
    ['今年新增', '2027年新增'],
    ['上年护士', '2026年护士'],
    ['总计 1,234 人', '总计 5,678 人'],
    ['密云区　医师', '密云区医师'],
    ['二〇二六年护士', '2027年护士'],
    ['护士（2026.1-2026.12）', '护士（2027.1-2027.12）'],
    ['2026.01-2026.12', '2027.1-2027.12'],
    ['截至20261231', '截至20271231'],
    ['2026Q4', '2027Q4'],
    ['年均2026.1万元', '年均2130.5万元'],
    ['电话010-12345678', '电话010-87654321'],
    ['版本2.1', '版本3.4'],
    ['来源（http://a.cn/view?id=13784）', '来源（http://a.cn/view?id=15821）'],
  ])('%s of one year and %s of the next are alike', (one, other) => {
    expect(keyOf(one, 2026)).toBe(keyOf(other, 2027));
  });

  it.each([
    ['1—12月护士', '1—9月护士'],
    ['60岁及以上', '65岁及以上'],
    ['2026年护士', '2026年护士'],
    ['截至2026年12月31日', '截至2027年9月30日'],
    ['护士（人）', '护士（万人）'],
    ['社区卫生服务中心', '其中：社区卫生服务中心'],
    ['常住人口', '户籍人口'],
    ['（2026.1-2026.12）', '（2027.1-2027.11）'],
    ['2026/1/1-2026/12/31', '2027/1/1-2027/11/30'],
    ['20260101-20261231', '20270101-20271130'],
    ['统计时间：1.1-12.31', '统计时间：1.1-11.30'],
    ['数据截至2026.12.31', '数据截至2027.11.30'],
    ['N=1200', 'N=1500'],
    ['护士（n=1200）', '护士（n=5000）'],
    ['65+', '60+'],
    ['2026Q4', '2027Q3'],
    ['1-12', '1-11'],
    ['1000人以上', '5000人以上'],
    ['≥1200', '≥1500'],
    ['每1000人', '每10000人'],
  ])('%s of one year and %s of the next are not', (one, other) => {
    expect(keyOf(one, 2026)).not.toBe(keyOf(other, 2027));
  });

  it('a year that stands for itself is the same in both', () => {
    const one = wordKeys('2020年为普查数', 2026);
    const other = wordKeys('2020年为普查数', 2027);
    expect(one?.key).not.toBe(other?.key);
    expect(one?.fixed).toBe(other?.fixed);
    expect(wordKeys('抽样2000人', 2026)?.key).toBe(wordKeys('抽样2000人', 2027)?.key);
  });

  it.each([
    '2026',
    '2026年',
    '12',
    '—',
    '',
    '2027年1月15日',
    '（2027-01-15）',
    '98.5%',
    '7O0',
    'A01',
    '1,234',
    '-5',
    '+3.2',
    '<0.01',
    '2026.11.30',
    '010-12345678',
    '202611',
    '3/4',
  ])('in %s of 2026 there is nothing to compare', (text) => {
    expect(wordKeys(text, 2026)).toBeNull();
  });

  it('the day up to which is counted is compared', () => {
    expect(keyOf('2026年12月31日', 2026)).toBe(keyOf('2027年12月31日', 2027));
    expect(keyOf('2026年12月31日', 2026)).not.toBe(keyOf('2027年9月30日', 2027));
  });
});
