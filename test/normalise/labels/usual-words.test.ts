import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const named = (name: string, unit: string) =>
  lines(read(book(sheet([['朝阳区2023年统计表'], ['指标', '单位', '数值'], [name, unit, 20]]))));

describe('words that only say that it is so', () => {
  test.each([
    ['辖区0-6岁儿童数', '人', '0—6岁儿童数'],
    ['辖区内产妇数', '人', '产妇数'],
    ['全区共有医疗卫生机构', '个', '医疗卫生机构数'],
    ['已命名国家卫生乡数', '个', '国家卫生乡镇数'],
    ['已建成生育友好医院数', '个', '生育友好医院数'],
    ['医疗机构总诊疗人次', '人次', '总诊疗人次'],
  ])('%s is %s', (name, unit, measure) => {
    expect(named(name, unit)).toEqual([`朝阳区 2023 ${measure} 20`]);
  });

  test.each([
    ['辖区外0-6岁儿童数', '人'],
    ['非辖区产妇数', '人'],
    ['新建成生育友好医院数', '个'],
    ['新命名国家卫生乡数', '个'],
    ['拟建成生育友好医院数', '个'],
  ])('%s is another', (name, unit) => {
    expect(named(name, unit)).toEqual([]);
  });
});

test.each(['比上年同期±%', '比上年同期增减（%）', '较去年同期增长', '比去年增减'])(
  '%s is a change, not asked about',
  (heading) => {
    const rows = [['朝阳区2023年'], ['指标', '单位', '本年', heading], ['注册护士数', '人', 20_100, 3.1]];
    const result = read(book(sheet(rows)));
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 20100']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  },
);

describe('titles', () => {
  test('2023年1—12月 is the year', () => {
    const rows = [
      ['朝阳区2023年1—12月医疗机构诊疗人次（万人次）'],
      ['机构', '本年累计'],
      ['总计', 4_710.8],
      ['医院', 3_088.6],
    ];
    expect(lines(read(book(sheet(rows))))).toContain('朝阳区 2023 总诊疗人次 47108000');
    const part = [['朝阳区2023年1—11月医疗机构诊疗人次（万人次）'], ['机构', '本年累计'], ['总计', 4_710.8]];
    expect(lines(read(book(sheet(part))))).toEqual([]);
  });

  test('ages of 常住人口 below 人口数', () => {
    const rows = [
      ['朝阳区2023年常住人口年龄构成'],
      ['年龄段', '人口数（人）'],
      ['合计', 3_446_000],
      ['0-14岁', 378_620],
      ['15-64岁', 2_521_380],
      ['65岁及以上', 546_000],
    ];
    expect(lines(read(book(sheet(rows))))).toEqual([
      '朝阳区 2023 65岁及以上常住人口 546000',
      '朝阳区 2023 年末常住人口 3446000',
    ]);
    const registered = [['朝阳区2023年户籍人口年龄构成'], ...rows.slice(1)];
    expect(lines(read(book(sheet(registered))))).toEqual(['朝阳区 2023 年末户籍人口 3446000']);
  });
});

describe('a column of names in English', () => {
  const asked = (heading: string, ...texts: readonly string[]) => {
    const [first = '', second = ''] = texts;
    const rows = [
      ['朝阳区2023年'],
      ['项目', '2023', heading],
      ['卫生机构数（个）', 565, first],
      ['注册护士（人）', 2_830, second],
    ];
    return codes(read(book(sheet(rows)), 'B2')).filter((code) => /^W2(?:47|50)/u.test(code));
  };

  test('Item says the names again', () => {
    expect(asked('Item', 'Number of Health Institutions (unit)', 'Registered Nurses (person)')).toEqual([]);
  });

  test.each([
    ['Item', 'Hospitals', 'estimated'],
    ['Note', 'with hospitals', 'preliminary'],
    ['', 'estimate', 'estimate'],
    ['备注', 'estimate', 'preliminary'],
  ])('%s over %s and %s is asked about', (heading, first, second) => {
    expect(asked(heading, first, second)).not.toEqual([]);
  });
});
