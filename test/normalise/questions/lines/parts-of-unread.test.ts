import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, rows: readonly (readonly Box[])[]) => read(book(sheet([[`朝阳区2023年${title}`], ...rows])));

describe('没有读的一行下面的分项', () => {
  test.each([
    ['民营', '　医院'],
    ['政府办', ' 医院'],
    ['其中：营利性', '　医院'],
    ['二、民营', '（一）医院'],
    ['（一）城市', '医院'],
  ])('“%s”下面的“%s”不是全区的', (host, part) => {
    const result = of('机构数', [
      ['机构类别', '机构数'],
      ['合计', 620],
      [host, 320],
      [part, 8],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 620']);
    expect(result.problems.find(({ code }) => code === 'W227')?.where?.cell).toBe('B5');
  });

  test('合计的分项照常读；合计在没有读的行之后，也照常读', () => {
    const result = of('机构数', [
      ['机构类别', '机构数'],
      ['一、公立', 300],
      ['合计', 620],
      ['　医院', 35],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 620', '朝阳区 2023 医疗卫生机构数/医院 35']);
  });

  test('别的指标项的分项，不当作前一个指标项的', () => {
    const result = of('资源', [
      ['指标', '数量'],
      ['医疗卫生机构数', 620],
      ['床位', 3300],
      ['　医院', 2980],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 620']);
    expect(codes(result)).toContain('W227 B5');
  });

  test('写着指标全名的照常读，上面限定了范围的要问', () => {
    const narrow = of('卫生人员', [
      ['指标', '人数'],
      ['民营', 900],
      ['　全科医生', 20],
    ]);
    expect(lines(narrow)).toEqual(['朝阳区 2023 全科医生数 20']);
    expect(codes(narrow)).toContain('W247 B4');
    const wide = of('卫生人员', [
      ['指标', '人数'],
      ['卫生技术人员', 5900],
      ['　执业（助理）医师', 2405],
      ['　注册护士', 2310],
    ]);
    expect(lines(wide)).toEqual(['朝阳区 2023 执业（助理）医师数 2405', '朝阳区 2023 注册护士数 2310']);
    expect(codes(wide)).toEqual(['N233 B3']);
  });

  test.each([
    ['事业编制人员', '执业（助理）医师', '注册护士'],
    ['编制人员', '执业（助理）医师', '注册护士'],
    ['当年新增', '执业（助理）医师', '注册护士'],
    ['常住', '活产数', '产妇数'],
    ['全人群', '活产数', '产妇数'],
    ['出生人口', '孕产妇死亡数', '婴儿死亡数'],
  ])('“%s”的字都认得，却不是登记了的全体，下面的“%s”“%s”要问', (host, first, second) => {
    const result = of('统计', [
      ['指标', '人数'],
      [host, 7000],
      [`　${first}`, 1025],
      [`　${second}`, 900],
    ]);
    expect(result.observations).toHaveLength(2);
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual(['W247 B4', 'W247 B5']);
  });

  test.each([
    '卫生技术人员',
    '卫技人员数',
    '一、卫生人员总数',
    '专业技术人员',
    '卫生专业技术人员',
    '二、年末人员数',
    '在岗职工',
    '在岗职工数',
  ])('“%s”是全体，下面的不问', (host) => {
    const result = of('卫生人力', [
      ['指标', '人数'],
      [host, 7000],
      ['　执业（助理）医师', 3025],
      ['　注册护士', 2900],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 3025', '朝阳区 2023 注册护士数 2900']);
    expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
  });

  test('指标名称的后半截是全体；比上面一行大的，不会是它的一部分', () => {
    const end = of('死亡', [
      ['指标', '人数'],
      ['死亡', 70],
      ['　孕产妇死亡', 1],
    ]);
    expect(codes(end).filter((code) => code.startsWith('W247'))).toEqual([]);
    const more = of('卫生人力', [
      ['指标', '人数'],
      ['当年新增', 70],
      ['　注册护士', 2900],
    ]);
    expect(codes(more).filter((code) => code.startsWith('W247'))).toEqual([]);
  });

  test('在岗职工不是妇幼、服务人次的全体', () => {
    const result = of('服务', [
      ['指标', '人数'],
      ['在岗职工', 7000],
      ['　活产数', 3025],
    ]);
    expect(codes(result)).toContain('W247 B4');
  });

  test('最近的一行读了，再上面没有读的不管；同一行里没有读的那一列，它的分项也不读', () => {
    const near = of('床位', [
      ['指标', '张'],
      ['床位总数', 24000],
      ['　实有床位', 22000],
      ['　　其中：医院', 21000],
    ]);
    expect(lines(near).some((line) => line.includes('医院 21000'))).toBe(true);
    const column = of('床位', [
      ['机构', '注册床位数', '医疗卫生机构数'],
      ['总计', 24000, 620],
      ['公立', 20000, 300],
      ['　　医院', 19000, 30],
    ]);
    expect(lines(column).filter((line) => line.includes('/医院'))).toEqual([]);
  });

  test('登记了只读它的，年龄更大的，照常读', () => {
    const disease = of('甲乙类传染病报告发病数', [
      ['病种', '例数'],
      ['乙类', 4000],
      ['　新型冠状病毒感染', 2000],
      ['合计', 4000],
    ]);
    expect(lines(disease)).toContain('朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 2000');
    const age = of('人口', [
      ['指标', '人'],
      ['60岁及以上人口', 820000],
      ['　65岁及以上常住人口', 620000],
    ]);
    expect(lines(age)).toEqual(['朝阳区 2023 65岁及以上常住人口 620000']);
  });
});
