import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet, shown } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], structure = '') => read(book(sheet(rows)), structure);
const questions = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

test.each(['全年实际', '本年完成', '当年实际数', '年度累计', '今年', '本期完成情况'])('“%s”是本年', (heading) => {
  const result = of([
    ['指标', '单位', heading, '上年同期完成数'],
    ['注册护士数', '人', 250, 240],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2022 注册护士数 240', '朝阳区 2023 注册护士数 250']);
  expect(codes(result)).toEqual([]);
});

test.each(['全年计划', '本年目标', '年度任务'])('“%s”不是实绩', (heading) => {
  expect(
    lines(
      of([
        ['指标', '单位', heading],
        ['注册护士数', '人', 250],
      ]),
    ),
  ).toEqual([]);
});

test.each(['基期（2020年）', '2020年基期值', '2020年（基期）'])('“%s”是 2020 年', (heading) => {
  const result = of([
    ['指标', '单位', heading, '2023年'],
    ['注册护士数', '人', 240, 250],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2020 注册护士数 240', '朝阳区 2023 注册护士数 250']);
});

test('没有写年份的“基期”要问', () => {
  const result = of([
    ['指标', '单位', '基期', '2023年'],
    ['注册护士数', '人', 240, 250],
  ]);
  expect(questions(result)).toContain('W221 C2');
});

test('有全年的列时，不足一年的列不问；只有不足一年的数时要问', () => {
  const head = ['指标', '单位', '2023年1-9月', '2023年1-12月'];
  expect(questions(of([head, ['活产数', '人', 150, 200]]))).toEqual([]);
  expect(questions(of([head.slice(0, 3), ['活产数', '人', 150]]))).toEqual(['W221 C2']);
});

test('括号里的（上年同期）是上一行指标的上一年', () => {
  const rows = [['2023年朝阳区卫生人员'], ['指标', '数值'], ['注册护士数（人）', 250], ['（上年同期）', 240]];
  expect(lines(of(rows))).toEqual(['朝阳区 2022 注册护士数 240', '朝阳区 2023 注册护士数 250']);
});

test('#,##0.## 显示的小数点后没有数，就是整数', () => {
  const result = of([
    ['指标', '单位', '2023年'],
    ['活产数', '人', shown(19840, '19,840.', '#,##0.##')],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 活产数 19840']);
  expect(codes(result)).toEqual([]);
});

describe('表头', () => {
  test('空着的一格下写“其中”，是左边指标的一部分，单位也同', () => {
    const rows = [
      ['年份', '年末常住人口（万人）', null, '年末户籍人口（万人）'],
      [null, null, '其中：65岁及以上', null],
      [2022, 344.2, 51.7, 217.9],
      [2023, 344.6, 54, 218.5],
    ];
    expect(lines(of(rows, 'A3:A4')).filter((line) => line.includes('2023'))).toEqual([
      '朝阳区 2023 65岁及以上常住人口 540000',
      '朝阳区 2023 年末常住人口 3446000',
      '朝阳区 2023 年末户籍人口 2185000',
    ]);
  });

  test('（个）跟在分组名后是它的个数', () => {
    const result = of([
      ['指标', '2023年'],
      ['医疗卫生机构（个）', 1712],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 1712']);
  });

  test('没有合计的表里，单位是对率说的（人/平方公里），率不读', () => {
    const result = of([
      ['指标', '2023年'],
      ['人口密度（人/平方公里）', 7566],
    ]);
    expect(codes(result)).toEqual(['N233 B2']);
  });

  test('透视表没有筛选掉什么', () => {
    const rows = [['年份', '(全部)'], [null], ['行标签', '求和项:实际开放床位数'], ['医院', 200], ['总计', 200]];
    expect(lines(of(rows))).toEqual(['朝阳区 2023 实际开放床位数 200', '朝阳区 2023 实际开放床位数/医院 200']);
    const filtered = [['年份', '(多项)'], ...rows.slice(1)];
    expect(questions(of(filtered))).not.toEqual([]);
  });
});

describe('表题', () => {
  test('甲乙类合计与表题里的发病数合成指标，其中的新冠也是它的', () => {
    const rows = [
      ['朝阳区法定报告传染病发病数（单位：例）'],
      ['病种', '2022年', '2023年'],
      ['甲、乙类传染病合计', 480, 521],
      ['霍乱', 1, 0],
      ['新型冠状病毒感染', 15, 20],
    ];
    expect(lines(of(rows))).toEqual([
      '朝阳区 2022 甲乙类传染病报告发病数 480',
      '朝阳区 2022 甲乙类传染病报告发病数/新型冠状病毒感染 15',
      '朝阳区 2023 甲乙类传染病报告发病数 521',
      '朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 20',
    ]);
  });

  test('另有排名一栏时，表题里的“排名”不说数是名次', () => {
    const rows = [
      ['2023年各区康复床位数排名（张）'],
      ['排名', '区', '康复床位数'],
      [1, '海淀区', 21],
      [2, '朝阳区', 17],
    ];
    expect(lines(of(rows))).toContain('朝阳区 2023 康复床位数 17');
    const ranks = [['2023年朝阳区康复床位数全市排名'], ['指标', '数值'], ['康复床位数', 2]];
    expect(lines(of(ranks))).toEqual([]);
  });

  test('“各街道（乡镇）”是各行所分，不限定全区一行', () => {
    const rows = [
      ['2023年朝阳区各街道（乡镇）托位情况'],
      ['单位名称', '托位数（个）'],
      ['全区合计', 60],
      ['甲街道', 40],
    ];
    expect(lines(of(rows))).toEqual(['朝阳区 2023 3岁以下婴幼儿托位数 60']);
  });

  test('按年龄分的死亡数是年龄别死亡人数，旁边的四类病也是', () => {
    const rows = [
      ['2023年朝阳区户籍居民分年龄组死亡情况'],
      ['年龄组', '平均人口数', '死亡数', '其中：恶性肿瘤'],
      ['60-', 100, 9, 4],
      ['65-', 80, 8, 3],
      ['70-', 60, 7, 2],
      ['75-', 50, 6, 1],
    ];
    const found = lines(of(rows));
    expect(found).toContain('朝阳区 2023 年龄别死亡人数/60—64岁 9');
    expect(found).toContain('朝阳区 2023 四类慢性病死亡人数/60—64岁 / 恶性肿瘤 4');
    expect(found).toContain('朝阳区 2023 年龄别平均人口/60—64岁 100');
  });
});

test('按年龄分的人口不是平均人口', () => {
  const ages = ['60-', '65-', '70-', '75-'].map((age, index) => [age, 100 + index]);
  expect(lines(of([['2023年朝阳区人口年龄构成'], ['年龄组', '人口（人）'], ...ages]))).toEqual([]);
});

test('同名的表一张一年，各在一个工作表：都读', () => {
  const table = (year: number, nurses: number) =>
    sheet(
      [[`表${year - 2021} 朝阳区卫生人员（${year}年）`], ['指标', '单位', '数值'], ['注册护士数', '人', nurses]],
      [],
      `表${year - 2021}`,
    );
  const result = read(book(table(2022, 240), table(2023, 250)));
  expect(lines(result)).toEqual(['朝阳区 2022 注册护士数 240', '朝阳区 2023 注册护士数 250']);
  expect(codes(read(book(table(2022, 240))))).toEqual(['E206 C3']);
});
