import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));

test('甲乙类合计 together with 发病数 names the cases, with 死亡数 the deaths', () => {
  const result = of([
    ['2023年朝阳区法定传染病报告发病、死亡情况'],
    ['病种', '发病数', '死亡数'],
    ['甲乙类合计', 45120, 31],
    ['　肺结核', 1203, 2],
    ['　新型冠状病毒感染', 38001, 20],
  ]);
  expect(lines(result)).toEqual([
    '朝阳区 2023 甲乙类传染病报告发病数 45120',
    '朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 38001',
    '朝阳区 2023 甲乙类传染病报告死亡数 31',
  ]);
  expect(codes(result)).toEqual(['N233 B4:C4', 'N233 C5']);
});

test('甲乙类合计 over a number of nothing in particular is asked about', () => {
  const result = of([['2023年朝阳区传染病死亡情况'], ['病种', '人数'], ['甲乙类合计', 31]]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual(['W221 B3']);
});

test('names are put together within a heading of two levels', () => {
  const result = of(
    [
      ['地区', '常住人口', '65岁及以上', '高血压', null],
      [null, null, '常住人口', '管理人数', '规范管理人数'],
      ['朝阳区', 3442000, 650000, 300000, 240000],
    ],
    ['A1:A2', 'B1:B2', 'D1:E1'],
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 65岁及以上常住人口 650000',
    '朝阳区 2023 年内管理高血压患者数 300000',
    '朝阳区 2023 年末常住人口 3442000',
    '朝阳区 2023 高血压患者规范管理人数 240000',
  ]);
});

test('and across lines and columns', () => {
  const result = of([['2023年朝阳区妇幼死亡情况'], ['项目', '死亡数'], ['婴儿', 31], ['孕产妇', 0]]);
  expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 31', '朝阳区 2023 孕产妇死亡数 0']);
});

test('已 that begins the name itself is kept', () => {
  const result = of([
    ['朝阳区2023年'],
    ['指标', '户数', '人数'],
    ['应享受生育奖励与补助', 1000, 1010],
    ['已落实生育奖励与补助', 990, 1000],
  ]);
  expect(lines(result)).toEqual([
    '朝阳区 2023 已落实生育奖励与补助人数 1000',
    '朝阳区 2023 应享受生育奖励与补助人数 1010',
  ]);
});

test('what is no whole name together is asked about', () => {
  const result = of([
    ['项目', '床位数'],
    ['三甲', 31],
    ['注册', 5000],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册床位数 5000']);
  expect(codes(result)).toEqual(['W221 B2']);
});

test('the sexes of a life expectancy are not read, its total is', () => {
  const result = of([
    ['指标', '2022年', '2023年'],
    ['人均期望寿命', 82.5, 82.9],
    ['　男性', 80.1, 80.4],
    ['　女', 84.9, 85.3],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2022 人均期望寿命 82.5', '朝阳区 2023 人均期望寿命 82.9']);
  expect(codes(result)).toEqual(['N233 B3:C4']);
});

test('a total named with its column that is less than the lines below it is asked about', () => {
  const list = (total: number) =>
    of([
      ['2023年朝阳区甲乙类传染病'],
      ['病种', '发病数'],
      ['甲乙类合计', total],
      ['霍乱', 3],
      ['肺结核', 1200],
      ['痢疾', 97],
    ]);
  expect(codes(list(1300)).filter((code) => code.startsWith('W'))).toEqual([]);
  expect(codes(list(1290)).filter((code) => code.startsWith('W'))).not.toEqual([]);
});

test('a name below a heading says which of it: 编制 under 床位数; what it says with no measure stays a question', () => {
  const result = of(
    [
      ['2023年朝阳区床位情况'],
      ['机构类别', '床位数', null],
      [null, '编制', '实有'],
      ['医院', 20000, 19000],
      ['合计', 27600, 26000],
    ],
    ['A2:A3', 'B2:C2'],
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 实际开放床位数 26000',
    '朝阳区 2023 实际开放床位数/医院 19000',
    '朝阳区 2023 注册床位数 27600',
  ]);
  expect(codes(result)).toEqual(['N233 B4']);
  const staff = of(
    [['2023年朝阳区'], ['机构', '注册护士数', null], [null, '编制', '在岗'], ['合计', 5000, 4800]],
    ['B2:C2'],
  );
  expect(lines(staff)).toEqual([]);
});

test('户籍 over 出生 and 死亡, with the unit of the line', () => {
  const rows = [
    ['项目', '常住', '户籍'],
    ['总人口（万人）', 344.6, 219.3],
    ['出生（人）', 20110, 11230],
    ['上年出生', 1, 2],
  ];
  expect(lines(of([['朝阳区2023年人口情况'], ...rows]))).toEqual([
    '朝阳区 2022 户籍出生人数 2',
    '朝阳区 2023 年末常住人口 3446000',
    '朝阳区 2023 年末户籍人口 2193000',
    '朝阳区 2023 户籍出生人数 11230',
  ]);
});

test.each([
  ['户籍', '出生（万人）', 2, '户籍出生人数 20000'],
  ['院前（千次）', '急救呼叫', 22, '院前急救呼叫数'],
  ['高血压患者（万人）', '规范管理', 5, '高血压患者规范管理人数 50000'],
])('the unit of either part holds: %s over %s', (head, leaf, number, expected) => {
  const result = of([['2023年朝阳区情况'], ['区', head], [null, leaf], ['朝阳区', number]], ['A2:A3']);
  const read = lines(result);
  expect(read.every((line) => !line.endsWith(` ${number}`))).toBe(true);
  if (read.length > 0) expect(read.join()).toContain(expected);
});

test.each([
  ['市', '区县', true],
  ['户口所在地', '居住区', false],
  ['对照', '区', false],
])('北京市 below %s before 朝阳区 below %s', (city, district, isRead) => {
  const result = of([['2023年统计表'], [city, district, '注册护士数'], ['北京市', '朝阳区', 26000]]);
  expect(lines(result)).toEqual(isRead ? ['朝阳区 2023 注册护士数 26000'] : []);
});

test('栏名要合起来才是指标，分项各行照样读', () => {
  const result = read(
    book(
      sheet(
        [
          ['2023年朝阳区医疗机构床位'],
          ['办医主体', '机构数', '床位数（张）', null],
          [null, null, '编制', '实有'],
          ['总计', 900, 300, 280],
          ['公立', 400, 200, 190],
          ['社会办', 500, 100, 90],
        ],
        ['A2:A3', 'B2:B3', 'C2:D2'],
      ),
    ),
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 医疗卫生机构数 900',
    '朝阳区 2023 实际开放床位数 280',
    '朝阳区 2023 注册床位数 300',
    '朝阳区 2023 注册床位数/公立 200',
    '朝阳区 2023 注册床位数/社会办 100',
  ]);
});

test('表题里有一个词，栏名在表上合成的是另一个指标', () => {
  const result = read(
    book(
      sheet(
        [
          ['2023年朝阳区医院床位使用情况'],
          ['医院等级', '总床日数', null],
          [null, '实际开放', '实际占用'],
          ['三级', 300, 200],
          ['合计', 300, 200],
        ],
        ['A2:A3', 'B2:C2'],
      ),
    ),
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 实际占用总床日数 200',
    '朝阳区 2023 实际占用总床日数/三级医院 200',
    '朝阳区 2023 实际开放总床日数 300',
    '朝阳区 2023 实际开放总床日数/三级医院 300',
  ]);
});

test('institutions before what they do, and before 机构总数', () => {
  const result = read(
    book(
      sheet([
        ['2023年朝阳区基本情况'],
        ['机构', '机构总数（个）', '能够提供中医药服务的机构数（个）', '拟提供中医药服务的机构数（个）'],
        ['社区卫生服务机构', 262, 260, 2],
      ]),
    ),
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 提供中医药服务的社区卫生服务机构数 260',
    '朝阳区 2023 社区卫生服务机构数 262',
  ]);
});
