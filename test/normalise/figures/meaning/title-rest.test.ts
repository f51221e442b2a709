import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each([
  ['朝阳区2023年家庭医生签约服务情况', '签约人数', '家庭医生签约人数'],
  ['朝阳区2023年国家免疫规划疫苗接种情况', '应种剂次数', '国家免疫规划疫苗应接种剂次数'],
  ['朝阳区2023年院前医疗急救情况', '呼叫次数', '院前急救呼叫数'],
  ['朝阳区2023年各街道（地区）常住人口情况', '人口数（人）', '年末常住人口'],
  ['朝阳区2023年新生儿疾病筛查情况', '听力筛查人数', '新生儿听力筛查人数'],
  ['朝阳区2023年户籍人口变动情况', '出生', '户籍出生人数'],
])('under “%s” %s is %s', (title, heading, measure) => {
  const result = of([title], ['指标', '2023年'], [heading, 5000]);
  expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 5000`]);
  expect(codes(result)).toEqual([]);
});

test.each([
  ['the title names two such measures', '朝阳区2023年高血压患者、糖尿病患者管理情况', ['管理人数']],
  ['the title names more of one name than of another', '朝阳区2023年高血压患者规范管理情况', ['管理人数']],
  ['the title does not have the rest', '朝阳区2023年人口情况', ['人口数']],
  ['the title names another measure whole', '朝阳区2023年疾控机构公共卫生医师情况', ['人员数']],
  ['another heading may be the same', '朝阳区2023年家庭医生签约服务情况', ['签约人数', '签约总人数']],
  ['another word stands in the name (续签约)', '朝阳区2023年家庭医生续签约情况', ['签约人数']],
  ['another word stands in the name (迁出)', '朝阳区2023年户籍迁出人口情况', ['人口数']],
  ['another word stands in the name (在用)', '朝阳区2023年注册在用床位情况', ['床位数']],
  ['the title keeps to a part', '朝阳区2023年老年人家庭医生签约情况', ['签约人数']],
])('it is asked about where %s', (_, title, headings) => {
  const result = of([title], ['地区', ...headings], ['朝阳区', ...headings.map(() => 5000)]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).not.toEqual([]);
});

describe('死亡人数, which is counted by age,', () => {
  const deaths = (title: string, name = '死亡人数') => of([title], ['指标', '2023年'], [name, 210]);

  test.each([
    ['朝阳区2023年户籍人口死亡情况', '户籍死亡人数'],
    ['朝阳区2023年孕产妇死亡情况', '孕产妇死亡数'],
  ])('under “%s” is %s', (title, measure) => {
    expect(lines(deaths(title))).toEqual([`朝阳区 2023 ${measure} 210`]);
    expect(codes(deaths(title))).toEqual([]);
  });

  test.each([
    '朝阳区2023年户籍人口恶性肿瘤死亡情况',
    '朝阳区2023年户籍居民伤害死亡情况',
    '朝阳区2023年户籍人口死因监测（心脑血管）',
    '朝阳区2023年孕产妇及儿童死亡情况',
    '朝阳区2023年户籍与非户籍人口死亡情况',
  ])('is asked about under “%s”', (title) => {
    expect(lines(deaths(title))).toEqual([]);
    expect(codes(deaths(title))).toEqual(['W227 B3']);
    expect(lines(deaths(title, '死亡数'))).toEqual([]);
    expect(codes(deaths(title, '死亡数'))).toEqual(['W221 B3']);
  });
});

describe('title and heading together name the measure', () => {
  test.each([
    ['朝阳区注册床位情况（2023年）', '注册床位数'],
    ['2023年朝阳区编制床位数', '注册床位数'],
    ['2023年朝阳区实际开放床位统计表', '实际开放床位数'],
    ['2023年朝阳区康复床位情况', '康复床位数'],
  ])('床位数 under %s is %s', (title, measure) => {
    const result = of([title], ['地区', '床位数（张）'], ['朝阳区', 50]);
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 50`]);
  });

  test.each(['人口', '人口数', '人口数（人）'])(
    '%s under 年末常住人口 is it, and under 人口 is asked about',
    (heading) => {
      const under = (title: string) => of([title], ['年份', heading], ['2023年', 50]);
      expect(lines(under('2023年朝阳区年末常住人口情况'))).toEqual(['朝阳区 2023 年末常住人口 50']);
      const open = under('2023年朝阳区人口情况');
      expect(open.observations).toEqual([]);
      expect(codes(open)).not.toEqual([]);
    },
  );

  test('with the members of its dimension', () => {
    const result = of(['2023年朝阳区注册床位数'], ['办医主体', '床位数'], ['公立', 30], ['社会办', 20], ['合计', 50]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 注册床位数 50',
      '朝阳区 2023 注册床位数/公立 30',
      '朝阳区 2023 注册床位数/社会办 20',
    ]);
  });

  test.each([
    ['a title of no one kind', '2023年朝阳区床位统计表', ['床位数']],
    ['a title of two kinds', '2023年朝阳区注册床位和实际开放床位统计表', ['床位数']],
    ['a deed with degrees', '朝阳区高血压患者规范管理情况', ['管理人数']],
    ['two headings that end alike', '2023年朝阳区注册床位数', ['床位数', '床位总数']],
    ['a heading beside the part that the title means', '朝阳区65岁及以上常住人口情况', ['人口数', '65岁及以上人口数']],
    ['a heading that is a part', '2023年朝阳区注册床位数', ['重症床位数']],
  ])('%s leaves it open', (_, title, headings) => {
    const result = of([title], ['地区', ...headings], ['朝阳区', ...headings.map(() => 50)]);
    expect(result.observations).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });
});

test('发病数, a word for numbers, is that of the title where 合计 stands over its kinds', () => {
  const rows = (...more: Box[][]) =>
    of(['朝阳区2023年甲乙类传染病报告情况'], ['类别', '发病数', '死亡数'], ['甲类', 1, 0], ['乙类', 3455, 34], ...more);
  const whole = rows(['合计', 3456, 34]);
  expect(lines(whole)).toEqual(['朝阳区 2023 甲乙类传染病报告发病数 3456', '朝阳区 2023 甲乙类传染病报告死亡数 34']);
  expect(codes(whole)).toEqual(['N233 B3:C4']);
  expect(codes(rows(['丙类', 5000, 3], ['合计', 8456, 37]))).toEqual(['N233 B3:C5', 'W247 B6', 'W247 C6']);
});
