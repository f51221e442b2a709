import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const doubts = (...rows: readonly (readonly Box[])[]) =>
  of(...rows).problems.filter(({ found }) => found.includes('写在一起，可能只是全部中的一部分'));

describe('figures that may be of one side only', () => {
  test.each([
    ['来源地', '总诊疗人次'],
    ['患者常住地', '总诊疗人次'],
    ['产妇户籍地', '活产数'],
    ['现住址', '产妇数'],
    ['患者来源（区）', '总诊疗人次'],
  ])('below %s are asked about and read', (heading, measure) => {
    const rows = [['朝阳区2023年服务情况'], [heading, measure], ['朝阳区', 20_000], ['海淀区', 5000]];
    expect(doubts(...rows).map(({ where }) => where.cell)).toEqual(['B3', 'B4']);
    expect(lines(of(...rows))).toEqual([`朝阳区 2023 ${measure} 20000`, `海淀区 2023 ${measure} 5000`]);
  });

  test('as columns behind such a heading too', () => {
    expect(doubts(['2023年服务情况'], ['患者来源', '朝阳区', '海淀区'], ['总诊疗人次', 20_000, 5000])).toHaveLength(2);
  });

  test.each([
    ['本区', '外区'],
    ['本区', '外省市'],
    ['本市', '外地'],
    ['本区', '本市外区'],
    ['全区', '其他区县'],
    ['本区', '流动人口'],
  ])('%s beside %s is asked about, in lines and in columns', (home, abroad) => {
    expect(doubts(['朝阳区2023年'], ['类别', '活产数'], [home, 18_000], [abroad, 2400])).toHaveLength(1);
    expect(doubts(['朝阳区2023年'], ['指标', home, abroad], ['活产数', 18_000, 2400])).toHaveLength(1);
  });

  test.each([
    ['地区', '2023年卫生资源', '朝阳区', '海淀区'],
    ['注册地', '2023年卫生资源', '朝阳区', '海淀区'],
    ['行政区', '2023年卫生资源', '朝阳区', '海淀区'],
    ['所在地区', '2023年卫生资源', '朝阳区', '海淀区'],
    ['户籍地', '2023年各区孕产妇', '朝阳区', '海淀区'],
    ['现住址', '2023年全市各区孕产妇', '朝阳区', '海淀区'],
    ['地区', '2023年孕产妇', '本区', '海淀区'],
    ['地区', '2023年孕产妇', '本区', '全市'],
    ['单位', '2023年孕产妇', '全区', '其他'],
  ])('below %s with the title %s, %s and %s are not', (heading, title, one, other) => {
    expect(doubts([title], [heading, '产妇数'], [one, 20_000], [other, 50_000])).toEqual([]);
  });

  test.each([
    ['本年', '既往'],
    ['本年度', '以前年度'],
    ['2023年', '历年'],
    ['当年', '上年结转'],
  ])('%s beside %s is asked about', (now, earlier) => {
    expect(doubts(['朝阳区2023年'], ['指标', now, earlier], ['产妇数', 600, 15_400])).toHaveLength(1);
  });

  test.each(['上年', '2022年', '上年同期', '比上年增长', '累计', '合计', '备注'])('本年 beside %s is not', (other) => {
    expect(doubts(['朝阳区2023年'], ['指标', '本年', other], ['产妇数', 600, 500])).toEqual([]);
  });

  test('the other columns of the table are not', () => {
    const result = of(['朝阳区2023年'], ['指标', '本区', '外区', '合计'], ['活产数', 18_000, 2400, 20_400]);
    expect(codes(result).filter((code) => code.startsWith('W247'))).toHaveLength(1);
  });
});
