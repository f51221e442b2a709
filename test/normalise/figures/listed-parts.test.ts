import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const questions = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('合计由列出的各行组成', () => {
  const centres = (title: string, measure: string, total: number) =>
    of(
      [title],
      ['机构名称', measure],
      ['甲社区卫生服务中心', 30],
      ['乙社区卫生服务中心', 20],
      ['丙社区卫生服务中心', 10],
      ['合计', total],
    );

  test('只有社区卫生服务中心做的事，各中心的合计是全区的数', () => {
    const result = centres('2023年朝阳区家庭医生签约情况', '家庭医生签约人数', 60);
    expect(lines(result)).toEqual(['朝阳区 2023 家庭医生签约人数 60']);
    expect(questions(result)).toEqual([]);
  });

  test.each([
    ['2023年朝阳区卫生人员', '注册护士数', 60],
    ['2023年朝阳区家庭医生签约情况', '家庭医生签约人数', 61],
    ['2023年朝阳区部分社区家庭医生签约情况', '家庭医生签约人数', 60],
  ])('%s 的%s（合计 %i）不知是不是全区的', (title, measure, total) => {
    const result = centres(title, measure, total);
    expect(lines(result)).toEqual([]);
    expect(questions(result)).not.toEqual([]);
  });

  test('合计空着的一列里，名称不认识的一行有数，可能是错了行，要问', () => {
    const result = of(
      ['2023年朝阳区医疗卫生机构情况'],
      ['项目', '实际开放床位数（张）', '总诊疗人次（人次）'],
      ['合计', 24000, null],
      ['医院', 23000, 50000000],
      ['基层医疗卫生机构', 600, 35000000],
      ['专业公共卫生机构', 300, 14000000],
      ['其他', 100, 300000],
      ['资料来源：医政科', null, 400000],
    );
    expect(questions(result)).toEqual(['W221 C8']);
  });

  test('表题说的那类机构的合计是全区的数，机构名称怎样写都行', () => {
    const rows = [
      ['小鹿托育园', 30],
      ['甲幼儿园托班', 20],
      ['乙街道托育点', 10],
    ];
    const result = of(['2023年朝阳区托育机构一览表'], ['名称', '托位数（个）'], ...rows, ['合计', 60]);
    expect(lines(result)).toEqual(['朝阳区 2023 3岁以下婴幼儿托位数 60']);
  });

  test('各种疫苗加起来是合计，逐种的数不用', () => {
    const rows = [
      ['甲疫苗', 30, 29],
      ['乙疫苗', 20, 20],
      ['丙疫苗', 10, 9],
    ];
    const head = ['疫苗', '应种剂次', '实种剂次'];
    const title = ['2023年朝阳区国家免疫规划疫苗接种情况'];
    const right = of(title, head, ...rows, ['合计', 60, 58]);
    expect(lines(right)).toEqual([
      '朝阳区 2023 国家免疫规划疫苗实接种剂次数 58',
      '朝阳区 2023 国家免疫规划疫苗应接种剂次数 60',
    ]);
    expect(questions(right)).toEqual([]);
    expect(questions(of(title, head, ...rows, ['合计', 60, 57])).some((code) => code.startsWith('W221'))).toBe(true);
  });

  const kinds = (other: string, total: number) =>
    of(
      ['2023年朝阳区医疗卫生机构'],
      ['机构类别', '医疗卫生机构数（个）', '注册护士数（人）'],
      ['总计', total, 100],
      ['医院', 20, 60],
      ['　综合医院', 12, 40],
      ['基层医疗卫生机构', 70, 30],
      [other, 8, 8],
      ['其他机构', 2, 2],
    );

  test('四类加起来是总计，再细的类别和不分类的指标都不问', () => {
    const result = kinds('专业公共卫生机构', 100);
    expect(lines(result)).toHaveLength(6);
    expect(questions(result)).toEqual([]);
  });

  test('有一类的写法不在词典，就要问', () => {
    expect(questions(kinds('专业公卫机构', 100))).toContain('W221 B7:C7');
  });

  test('街乡为列，全区一列是合计', () => {
    const result = of(
      ['2023年朝阳区各街道托位情况'],
      ['指标', '全区', '甲街道', '乙街道', '丙乡'],
      ['托位数（个）', 60, 30, 20, 10],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 3岁以下婴幼儿托位数 60']);
    expect(questions(result)).toEqual([]);
  });
});

test('总计下的分类里还有细类，不把细类也加进去', () => {
  const result = of(
    ['2023年朝阳区诊疗人次（万人次）'],
    ['机构类别', '总诊疗人次', '出院人数'],
    ['医院', 3900.21, 98.2],
    ['基层医疗卫生机构', 1700.3, 0.8],
    ['社区卫生服务中心（站）', 1200.11, 0.2],
    ['专业公共卫生机构', 60.1, 1.5],
    ['其他', 0.2, 0],
    ['合计', 5660.81, 100.5],
  );
  expect(lines(result)).toContain('朝阳区 2023 总诊疗人次 56608100');
  expect(questions(result).filter((code) => /^(?:E215|W247)/u.test(code))).toEqual([]);
});

test('小计写在各家之前，也与后面的各家相加', () => {
  const rows = (last: number) => [
    ['2023年朝阳区床位'],
    ['机构类别', '机构', '实有床位（张）'],
    ['合计', null, 90],
    ['医院', '小计', 60],
    [null, '甲医院', 40],
    [null, '乙医院', 20],
    ['基层医疗卫生机构', '小计', 30],
    [null, '丙卫生院', 20],
    [null, '丁卫生院', last],
  ];
  expect(questions(of(...rows(10))).filter((code) => code.startsWith('W247'))).toEqual([]);
  expect(questions(of(...rows(13))).filter((code) => code.startsWith('W247'))).not.toEqual([]);
});

test('不读的各行是什么，照实说：街道、机构，或别的分项', () => {
  const found = (first: string, ...names: readonly string[]) =>
    of(
      ['2023年朝阳区国家免疫规划疫苗接种情况（剂次）'],
      [first, '应种剂次', '实种剂次'],
      ...names.map((name) => [name, 100, 90]),
      ['合计', 300, 270],
    ).problems.flatMap((problem) => (problem.code === 'N233' ? problem.found : []));
  expect(found('疫苗', '卡介苗', '乙肝疫苗', '脊灰疫苗').join()).toContain('合计以外的各行');
  expect(found('街道', '双井街道', '团结湖街道', '八里庄街道').join()).toContain('各街道、乡镇、机构');
});

test('被监督单位的一类，不是其中一家', () => {
  const total = (...names: readonly string[]) =>
    lines(
      of(
        ['2023年朝阳区卫生监督非现场监管情况'],
        ['专业', '被监督单位数', '实施非现场监管单位数'],
        ...names.map((name) => [name, 100, 60]),
        ['总计', names.length * 100, names.length * 60],
      ),
    );
  expect(total('公共场所', '生活饮用水', '医疗机构', '学校卫生')).toEqual([
    '朝阳区 2023 实施非现场监管的单位数 240',
    '朝阳区 2023 被监督单位数 400',
  ]);
  expect(total('朝阳医院', '中日友好医院', '安贞医院')).toEqual([]);
});
