import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (heading: Box, measure: string, ...names: readonly string[]) =>
  read(
    book(
      sheet([
        ['朝阳区2023年'],
        [heading, measure],
        ...names.map((name, at): readonly Box[] => [name, 1000 * (at + 1)]),
      ]),
    ),
  );

test.each([
  ['护理级别', '实际占用总床日数', ['一级', '二级', '三级', '合计']],
  ['手术级别', '实际占用总床日数', ['三级', '二级']],
  ['转诊去向', '总诊疗人次', ['医院', '基层医疗卫生机构', '合计']],
  ['患者来源', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['预约渠道', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['费用等级', '实际占用总床日数', ['一级', '二级']],
  ['病种分级', '实际占用总床日数', ['一级', '二级', '合计']],
  ['患者级别', '实际占用总床日数', ['一级', '二级', '合计']],
  ['服务等级', '实际占用总床日数', ['一级', '二级']],
  ['护士级别', '实际占用总床日数', ['一级', '二级']],
  ['床位等级', '实际占用总床日数', ['一级', '二级']],
  ['ICU级别', '实际占用总床日数', ['一级', '二级']],
  ['病房级别', '实际占用总床日数', ['一级', '二级']],
  ['转入医院级别', '实际占用总床日数', ['三级医院', '二级医院', '合计']],
  ['协作医院', '实际占用总床日数', ['三级医院', '二级医院', '合计']],
  ['上级医院', '实际占用总床日数', ['三级医院', '二级医院']],
  ['转出机构', '总诊疗人次', ['医院', '基层医疗卫生机构', '合计']],
  ['预约平台', '总诊疗人次', ['医院', '基层医疗卫生机构', '合计']],
  ['合并症', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病', '合计']],
  ['既往病史', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
  ['直接死因', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
])('names below %s are no members of %s', (heading, measure, names) => {
  const result = of(heading, measure, ...names);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual([`W224 B3:B${names.length + 2}`]);
});

test.each([
  ['机构类别', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['医疗机构类型', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['助产机构', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['指标内容', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['投资主体', '注册床位数', ['公立', '社会办']],
  ['婴儿性别', '户籍出生人数', ['男', '女']],
  ['医院等级', '实际占用总床日数', ['三级', '二级']],
  ['床位性质', '注册床位数', ['公立', '社会办']],
  ['所有制形式', '注册床位数', ['公立', '社会办']],
  ['办别', '注册床位数', ['公立', '社会办']],
  ['评审等次', '实际占用总床日数', ['三级医院', '二级医院']],
  ['机构门类', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['机构级别', '实际占用总床日数', ['三级', '二级']],
  ['医院评审级别', '实际占用总床日数', ['三级', '二级']],
  ['定级情况', '实际占用总床日数', ['三级', '二级']],
  ['评审等次', '实际占用总床日数', ['三级', '二级']],
  ['医院层次', '实际占用总床日数', ['三级', '二级']],
  ['就诊机构', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['首诊机构', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['主要死因', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
  ['根本死因', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
  ['死亡原因', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
  ['慢性病', '四类慢性病死亡人数', ['心脑血管疾病', '糖尿病']],
  [null, '总诊疗人次', ['医院', '基层医疗卫生机构']],
])('names below %s are members of %s', (heading, measure, names) => {
  const result = of(heading, measure, ...names);
  expect(lines(result)).toHaveLength(names.length);
  expect(codes(result)).toEqual([]);
});

test('a line that names its measure is read, whatever heads it', () => {
  const result = read(
    book(
      sheet([
        ['护理级别', '2023年'],
        ['一级', 5],
        ['实际占用总床日数', 900],
      ]),
    ),
  );
  expect(lines(result)).toContain('朝阳区 2023 实际占用总床日数 900');
});

test('a total below another division is whole where the measure is not divided by what the names are members of', () => {
  const result = of('死亡地点', '户籍死亡人数', '医院', '合计');
  expect(lines(result)).toEqual(['朝阳区 2023 户籍死亡人数 2000']);
});

test('a list of names is no division', () => {
  const rows: readonly (readonly Box[])[] = [
    ['朝阳区2023年'],
    ['传染病名称', '发病数'],
    ['甲乙类传染病合计', 900],
    ['新型冠状病毒感染', 500],
  ];
  expect(lines(read(book(sheet(rows))))).toContain('朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 500');
});

test.each(['30-69岁', '老年', '参保', '70岁以下', '70岁以下居民', '早死', '院内', '住院患者'])(
  'causes of death below the corner %s are of those people only',
  (heading) => {
    const result = of(heading, '四类慢性病死亡人数', '恶性肿瘤', '心脑血管病', '合计');
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W224 B3:B5']);
  },
);

test.each(['人群死因', '死因', '年龄', '病种', '死亡原因', '疾病名称', '早死原因'])(
  'the corner %s only names what is below it',
  (heading) => {
    expect(lines(of(heading, '四类慢性病死亡人数', '恶性肿瘤', '心脑血管病', '合计'))).toContain(
      '朝阳区 2023 四类慢性病死亡人数/恶性肿瘤 1000',
    );
  },
);

test('visits below the corner 急诊 are those only, but not where the measure itself is of them', () => {
  const visits = (heading: string, title: string) =>
    read(book(sheet([[title], [heading, '人次'], ['医院', 1000], ['基层医疗卫生机构', 900]])));
  expect(lines(visits('急诊', '朝阳区2023年总诊疗人次'))).toEqual([]);
  expect(lines(visits('机构', '朝阳区2023年总诊疗人次'))).toHaveLength(2);
  const own = read(book(sheet([['朝阳区2023年基层门诊人次'], ['门诊', '人次'], ['中医', 1000]])));
  expect(lines(own)).toEqual(['朝阳区 2023 基层门诊人次/中医 1000']);
});

const ages = ['0岁', '1—4岁', '5—9岁'];

test.each([
  '低保对象',
  '残疾人',
  '京籍',
  '医院内',
  '家中',
  '城乡居民医保',
  '死亡地点：医院',
  '慢性病患者',
  '郊区',
  '抽样',
])('ages below %s are of those only', (heading) => {
  const result = of(heading, '年龄别死亡人数', ...ages);
  expect(lines(result)).toEqual([]);
  expect(codes(result).some((code) => code.startsWith('W224'))).toBe(true);
});

test.each([
  '年龄组',
  '岁组',
  '实足年龄',
  '年龄层',
  '龄组',
  '分组',
  '组别',
  '死亡年龄',
  '人群年龄',
  '栏目',
  '项目/年龄',
  '组段',
  'Age group',
  '对象',
])('ages below %s are all', (heading) => {
  expect(lines(of(heading, '年龄别死亡人数', ...ages))).toHaveLength(3);
});
