import { describe, expect, test } from 'vitest';
import { headsQuarters } from '../../../../pipeline/normalise/figures/meaning/institution-list.ts';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const title = ['2023年朝阳区卫生资源'];

describe('逐个列出街道、机构的表', () => {
  test.each(['街道', '街乡', '街道（乡镇）', '街道（乡、镇）', '乡镇名称', '派出所辖区', '各街道'])(
    '%s 是街乡的栏名',
    (text) => {
      expect(headsQuarters(text)).toBe(true);
    },
  );

  test.each(['乡镇数', '街道类别', '村级医疗卫生机构', '指标', ''])('“%s”不是', (text) => {
    expect(headsQuarters(text)).toBe(false);
  });

  test('街乡的简称（其中有与本区同名的）加起来是合计，只读合计', () => {
    const rows = [
      ['果园', 3],
      ['朝阳', 4],
      ['十里堡', 5],
    ];
    const result = of(title, ['街乡', '全科医生数（人）'], ...rows, ['合计', 12]);
    expect(lines(result)).toEqual(['朝阳区 2023 全科医生数 12']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  });

  test('加不起来的，各行和合计都问', () => {
    const rows = [
      ['果园', 3],
      ['朝阳', 4],
      ['十里堡', 5],
    ];
    const result = of(title, ['街乡', '全科医生数（人）'], ...rows, ['合计', 11]);
    expect(codes(result).some((code) => /^[EW]/u.test(code))).toBe(true);
  });

  test('“其他机构”与各家医院并列时是最后一家，不是机构类别的其他', () => {
    const head = ['机构名称', '级别', '实际开放床位数（张）'];
    const rows = [
      ['甲医院', '三级', 300],
      ['乙医院', '二级', 200],
      ['丙医院', '一级', 100],
    ];
    const result = of(title, head, ...rows, ['其他机构', null, 50], ['合计', null, 650]);
    expect(lines(result)).toEqual(['朝阳区 2023 实际开放床位数 650']);
  });

  test('没有别的机构、级别另有一栏时，合计只是这几家医院的', () => {
    const head = ['机构名称', '级别', '实际开放床位数（张）'];
    const rows = [
      ['甲医院', '三级', 300],
      ['乙医院', '二级', 200],
      ['丙医院', '一级', 100],
    ];
    const result = of(title, head, ...rows, ['合计', null, 600]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W225 C6');
  });

  test('小计与男、女并列，就是合计', () => {
    const rows: (readonly Box[])[] = [
      ['2023年朝阳区出生情况'],
      ['地区', '户籍出生人数（人）', null, null],
      [null, '小计', '男', '女'],
      ['朝阳区', 30, 16, 14],
    ];
    const result = read(book(sheet(rows, ['A2:A3', 'B2:D2'])));
    expect(lines(result)).toContain('朝阳区 2023 户籍出生人数 30');
  });

  test('“按机构类别分”之下仍是上面的指标', () => {
    const result = of(
      ['2023年朝阳区医疗服务'],
      ['指标', '单位', '数值'],
      ['总诊疗人次', '人次', 40000],
      ['按机构类别分', null, null],
      ['　医院', '人次', 30000],
      ['　基层医疗卫生机构', '人次', 10000],
    );
    expect(lines(result)).toContain('朝阳区 2023 总诊疗人次/医院 30000');
    expect(codes(result)).toEqual([]);
  });

  test('别的区的表里本区的一行，要问', () => {
    const result = of(['2023年密云区卫生人员'], ['地区', '注册护士数（人）'], ['朝阳区', 26987]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['E208 B3']);
  });

  test('表头上的有效期、年份与填报单位同行，不是列标题', () => {
    const rows: (readonly Box[])[] = [
      ['卫生人员年报表'],
      ['填报单位：朝阳区卫生健康委员会', null, '2023年', '有效期至：2024年6月'],
      ['指标名称', '计量单位', '本年', '上年'],
      ['注册护士数', '人', 26987, 26000],
    ];
    expect(lines(of(...rows))).toEqual(['朝阳区 2022 注册护士数 26000', '朝阳区 2023 注册护士数 26987']);
  });
});

describe('接种门诊', () => {
  const posts = ['安贞', '八里庄', '常营', '东坝', '高碑店'].map((name, at): Box[] => [
    `${name}社区卫生服务中心接种门诊`,
    1000 + at,
  ]);
  const given = (title: string, total: number, most = 5) =>
    read(book(sheet([[title], ['接种单位', '应接种剂次数'], ...posts.slice(0, most), ['合计', total]])));
  const title = '朝阳区2023年国家免疫规划疫苗接种情况';

  test('区的各接种门诊和它们的合计', () => {
    expect(lines(given(title, 5010))).toEqual(['朝阳区 2023 国家免疫规划疫苗应接种剂次数 5010']);
    expect(codes(given(title, 5010))).toEqual(['N233 B3:B7']);
  });

  test.each([
    ['合计不是各家之和', title, 5510, 5],
    ['没有说是哪个区的几家', '2023年国家免疫规划疫苗接种情况', 3003, 3],
    ['说是一部分', '朝阳区2023年部分单位国家免疫规划疫苗接种情况', 5010, 5],
  ])('%s的，要问', (_, text, total, most) => {
    expect(lines(given(text, total, most))).toEqual([]);
  });
});

test('写明全区的一行是全区的数，一家家机构的按登记不读', () => {
  const names = ['朝阳医院', '中日友好医院', '安贞医院', '垂杨柳医院'];
  const rows = (last: string, total = 406) => [
    ['朝阳区2023年新生儿听力筛查情况'],
    ['机构', '新生儿听力筛查人数'],
    ...names.map((name, at): Box[] => [name, 100 + at]),
    [last, total],
  ];
  const whole = read(book(sheet(rows('全区合计'))));
  expect(lines(whole)).toEqual(['朝阳区 2023 新生儿听力筛查人数 406']);
  expect(codes(whole)).toEqual(['N233 B3:B6']);
  expect(lines(read(book(sheet(rows('合计')))))).toEqual([]);
  expect(codes(read(book(sheet(rows('全区合计', 500)))))).toContain('W221 B3:B6');
});
