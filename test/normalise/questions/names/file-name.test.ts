import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const named = (name: string, title = '朝阳区2023年统计表') =>
  read({
    ...book(sheet([[title], ['指标', '单位', '数值'], ['注册护士数', '人', 25000]])),
    file: `raw/朝阳区/2023/${name}.xlsx`,
  });

describe('the name of a file below a title that names the area', () => {
  test.each([
    '卫生人员（初稿）',
    '卫生人员（未审）',
    '卫生人员（含外区）',
    '存档',
    '待改',
    '测试',
    '老数据',
    '草案',
    '退回修改',
    '错',
    '往年人员',
    '卫生人员draft',
    '卫生人员标准',
    '任务',
    '卫生人员11月',
    '卫生人员6月底',
    '卫生人员20230630',
    '卫生人员0930',
    '卫生人员（9.30）',
    '卫生人员（1—9）',
    '卫生人员（留底）',
    '卫生人员del',
    '卫生人员(Autosaved)',
    '2023十一月人员',
    '卫生人员23.11',
    '卫生人员2023年中',
    '卫生人员23.1-23.11',
    '部分地区卫生人员',
    '卫生人员（部分街道）',
    '典型社区卫生人员',
  ])('%s is asked about, and the figures are read', (name) => {
    const result = named(name);
    expect(codes(result)).toEqual(['W246']);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25000']);
  });

  test('that stops before the end of the year leaves no figure', () => {
    for (const name of [
      '卫生人员（截至11月）',
      '卫生人员Q3',
      '卫生人员2023Q3',
      '卫生人员2023H1',
      '卫生人员-H2',
      '卫生人员1H23',
    ])
      expect(codes(named(name))).toEqual(['E212 C3']);
  });

  test.each([
    '卫生人员',
    '01微信接龙卫生人员情况',
    '数据导出staff',
    '卫生人员_v2',
    '卫生人员20240115',
    '卫生人员（2024年11月修订）',
    '卫生人员1月',
    '卫生人员0918',
    '卫生人员1231',
    '卫生人员2024-0630',
    '卫生人员2023Q1-Q4',
    '卫生人员202312',
    '卫生人员-副本 (1)',
    '卫生人员（张三）',
    '老龄科报表',
    '妇幼健康统计表',
    '朝阳区卫生人员0115最终版',
    '附件2：2023年统计年报（盖章）',
    '各街道汇总',
    '11各区卫生人员排名',
    '人员补报修改后',
    '重点任务完成情况',
    '2022与2023年人员对比',
    '新旧机构人员',
    '卫生人员（原始）',
    '卫生人员final',
    '卫生人员第一版',
    'delivery人员',
    '朝阳年鉴-人口卷',
    '2023年区情手册',
    '医政科填',
    '卫生人员（已填报）',
    '卫生人员（已审核）',
    '卫生人员核对无误',
    '卫生人员改好了',
    '主任审核',
    '卫生人员给规信科',
    '报市里数据',
    '卫生人员发王芳',
    '规划科要的数据',
    '卫生人员（规划用）',
    '卫生人员（张主任）',
    '卫生人员-小王',
    '卫生人员_欧阳娜',
    '关于反馈卫生人员数据的便函',
    '卫生人员清册',
    '三张表',
    '卫生资源（分年）',
    '京卫统1表',
  ])('%s is an ordinary one', (name) => {
    expect(codes(named(name))).toEqual([]);
  });
});

test('letters in the name of a file whose title names no area are asked about', () => {
  expect(codes(named('数据导出staff', '统计表'))).toEqual(['W246']);
});

test.each([
  '望京卷',
  '望京给规信科',
  '给望京',
  '已核望京',
  '望京小王',
  '望京张主任',
  '部分已填',
  '尚未填完',
  '没核对过',
  '未改好',
  '请核实',
  '待核对',
  '卫生人员（小汤山）',
  '司马台',
  '二院填',
  '已报机构',
  '公立医院要的数据',
  '临床用',
  '三级医院一本账',
  '卫生人员速报',
])('how a document was handled hides nothing else: %s', (name) => {
  expect(codes(named(name))).toEqual(['W246']);
});

const figures = (title: string, head: string, rows: readonly (readonly [string, number])[]) => ({
  ...book(sheet([[title], [head, '注册床位数'], ...rows.map(([label, value]) => [label, value])])),
});
const owners = [
  ['公立', 2000],
  ['社会办', 300],
  ['合计', 2300],
] as const;

test.each([
  ['社会办医床位', owners, []],
  ['社会办床位', owners, []],
  ['社会办医床位', [['合计', 2300]], ['W246']],
  ['妇幼保健院床位', owners, ['W246']],
  ['社会办医床位（初稿）', owners, ['W246']],
  ['望京社会办医床位', owners, ['W246']],
] as const)('the name %s of a file beside lines for its parts', (name, rows, expected) => {
  const result = read({
    ...figures('床位情况', '类别', rows),
    file: `raw/朝阳区/2023/${name}.xlsx`,
  });
  expect(codes(result)).toEqual(expected);
});

test.each([
  [
    '四类慢性病死亡（30-69岁）',
    [
      ['30—34岁', 5],
      ['35—39岁', 9],
    ],
    [],
  ],
  [
    '四类慢性病死亡（30-69岁）',
    [
      ['30—34岁', 5],
      ['合计', 900],
    ],
    ['W246'],
  ],
] as const)('ages in the name %s of a file beside lines of ages', (name, rows, expected) => {
  const result = read({
    ...book(sheet([['死亡情况'], ['年龄组', '四类慢性病死亡人数'], ...rows])),
    file: `raw/朝阳区/2023/${name}.xlsx`,
  });
  expect(codes(result).filter((code) => code.startsWith('W246'))).toEqual(expected);
});

const sheetOf = (title: string, name: string, value: number, measure: string) =>
  sheet([[title], ['指标', '单位', '数值'], [measure, '人', value]], [], name);
const nurses = (title: string, name = '表1') => sheetOf(title, name, 25000, '注册护士数');
const doctors = (title: string, name = '表2') => sheetOf(title, name, 30000, '执业（助理）医师数');

test.each([
  ['快报', [nurses('朝阳区2023年卫生统计快报', '快报')], ['W246 A1']],
  ['快报', [nurses('朝阳区2023年快报'), doctors('朝阳区2023年快报')], ['W246 A1', 'W246 A1']],
  ['快报', [nurses('朝阳区2023年快报'), doctors('朝阳区2023年统计')], ['W246', 'W246 A1']],
  ['初稿', [nurses('朝阳区2023年统计（初稿）')], ['W246 A1']],
  ['初稿', [nurses('朝阳区2023年快报')], ['W246', 'W246 A1']],
] as const)('a state that the name %s of a file says is asked about once', (name, sheets, expected) => {
  const result = read({ ...book(...sheets), file: `raw/朝阳区/2023/${name}.xlsx` });
  expect([...codes(result)].sort()).toEqual(expected);
});

describe('文件名里的一类，在表上与合计并列', () => {
  const visits = (lines: readonly (readonly [string, number])[]) =>
    read({
      ...book(sheet([['朝阳区2023年诊疗人次'], ['机构类别', '总诊疗人次'], ...lines])),
      file: 'raw/朝阳区/2023/基层诊疗占比.xlsx',
    });

  test('合计不是那一类的，不问', () => {
    expect(
      codes(
        visits([
          ['合计', 300],
          ['其中：基层医疗卫生机构', 100],
        ]),
      ).filter((code) => code.startsWith('W')),
    ).toEqual([]);
  });

  test('只有合计，要问', () => {
    expect(codes(visits([['合计', 300]]))).toContain('W246');
  });
});

test.each(['妇健1表', '卫健统1-2表', '京卫统综2表', '注册护士分办医主体', '按机构类别统计'])(
  'the number of a form, or what the lines are divided by: %s',
  (name) => {
    expect(codes(named(name)).filter((code) => code.startsWith('W246'))).toEqual([]);
  },
);

test.each(['望京1表', '分望京'])('a name of something else: %s', (name) => {
  expect(codes(named(name)).filter((code) => code.startsWith('W246'))).not.toEqual([]);
});
