import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet, shown } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], structure = '', name = '表', merges: readonly string[] = []) =>
  read(book(sheet(rows, merges, name)), structure);
const nurses: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['注册护士数', '人', 26987],
];

describe('a table of another place, year or kind is asked about', () => {
  test.each<[string, string]>([
    ['地区：天津市', 'E208 C3'],
    ['数据库：年度数据', 'E208 C3'],
    ['天津市卫生人员情况', 'E208 C3'],
    ['全国卫生人员情况', 'E208 C3'],
    ['长春市朝阳区卫生人员情况（2023年）', 'E208 C3'],
    ['填报单位：双井街道办事处', 'W227 C3'],
    ['双井街道2023年卫生人员', 'W227 C3'],
    ['朝阳区注册护士数规划目标', 'W227 C3'],
    ['朝阳区卫生人员预测', 'W227 C3'],
    ['朝阳区卫生人员（不含村卫生室）', 'W227 C3'],
    ['（区属）', 'W227 C3'],
    ['2023年朝阳区户籍人口服务情况', 'W227 C3'],
    ['朝 阳 区 卫 生 资 源 （ 2 0 2 2 年 ）', 'E206 C3'],
  ])('%s', (title, code) => {
    const result = of([[title], ...nurses], 'A1');
    expect(codes(result)).toEqual([code]);
    expect(result.observations).toEqual([]);
  });

  test('below the table too', () => {
    expect(codes(of([...nurses, ['填报单位：朝阳医院']]))).toEqual(['W227 C2']);
    expect(codes(of([...nurses, ['注：本表为2022年数据。']], 'A3'))).toEqual(['E206 C2']);
  });

  test('a sheet named 样表 beside others is told and not read', () => {
    const result = read(book(sheet(nurses, [], '2023年'), sheet(nurses, [], '样表')));
    expect(codes(result)).toEqual(['W243 C2']);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
  });

  test('a 口径 column lets no figure of registered residents into another measure', () => {
    const result = of([
      ['指标', '口径', '单位', '数值'],
      ['活产数', '户籍', '人', 9000],
      ['注册护士数', '不含村卫生室', '人', 10],
      ['年末户籍人口', '户籍', '人', 11],
      ['年末常住人口', '常住', '人', 12],
    ]);
    expect(codes(result)).toEqual(['W227 D2', 'W227 D3']);
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 12', '朝阳区 2023 年末户籍人口 11']);
  });

  test('a share below one in a column of per cents', () => {
    const result = of([
      ['指标', '单位', '数值'],
      ['全市基层诊疗人次占比', '%', 0.4008],
    ]);
    expect(codes(result)).toEqual(['W244 C2']);
  });

  test.each<[Box, readonly string[]]>([
    [shown(0.98, '1%', '0"%"'), ['W244 C2']],
    [shown(0.0098, '0.98%', '0.00%'), []],
    [shown(40.08, '40%', '0"%"'), []],
    ['0.98%', []],
  ])('or in a format that only writes the sign: %j', (value, expected) => {
    const result = of([
      ['指标', '单位', '数值'],
      ['全市基层诊疗人次占比', '%', value],
    ]);
    expect(codes(result)).toEqual(expected);
  });
});

describe('what a careful person reads without asking', () => {
  test.each([
    '朝阳区卫生乡镇创建与基层机构覆盖（2023年）',
    '北京朝阳统计年鉴2024',
    '朝阳区卫生计划完成情况',
    '（单位：人，特别注明的除外）',
  ])('under the title %s', (title) => {
    const result = of([[title], ...nurses], 'A1');
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
  });

  test('a unit beside each of two columns', () => {
    const result = of(
      [
        ['指标', '单位', '2023年', '单位', '2022年'],
        ['年末常住人口', '万人', 345.2, '人', 3442000],
      ],
      'C1、E1',
    );
    expect(lines(result)).toEqual(['朝阳区 2022 年末常住人口 3442000', '朝阳区 2023 年末常住人口 3452000']);
  });

  test('其中 as a heading ties to the measure left of it', () => {
    const result = of(
      [
        ['年份', '注册床位数（张）', '其中', null],
        [null, null, '公立', '社会办'],
        ['2023年', 100, 60, 40],
      ],
      'A3',
      '表',
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 注册床位数 100',
      '朝阳区 2023 注册床位数/公立 60',
      '朝阳区 2023 注册床位数/社会办 40',
    ]);
  });

  test('tables side by side, and one below the other, each under its own title and year', () => {
    const beside = of(
      [
        ['2022年朝阳区卫生人员', null, null, '2023年朝阳区卫生人员', null],
        ['指标', '数值（人）', null, '指标', '数值（人）'],
        ['注册护士数', 1, null, '注册护士数', 2],
      ],
      'A1、D1',
    );
    expect(lines(beside)).toEqual(['朝阳区 2022 注册护士数 1', '朝阳区 2023 注册护士数 2']);
    const below = of(
      [['2022年'], ...nurses, [], ['2023年'], ['指标', '单位', '数值'], ['注册护士数', '人', 5]],
      'A1、A5',
    );
    expect(lines(below)).toEqual(['朝阳区 2022 注册护士数 26987', '朝阳区 2023 注册护士数 5']);
  });

  test('numbers as exports write them', () => {
    const result = of([
      ['指标', '单位', '数值'],
      ['注册护士数', '人', '="26987"'],
      ['活产数', '', '120\n（人）'],
      ['孕产妇死亡数', '人', '不 适 用'],
      ['总诊疗人次', '人次', { text: '3.01E+06', value: 3013400, format: '0.00E+00' }],
    ]);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 孕产妇死亡数 not_applicable',
      '朝阳区 2023 总诊疗人次 3013400',
      '朝阳区 2023 注册护士数 26987',
      '朝阳区 2023 活产数 120',
    ]);
  });
});

test('a sheet named 作废 or 草稿 is not read where it is alone either; a sample that was filled in is', () => {
  const rows = [
    ['指标', '数值'],
    ['注册护士数', 26987],
  ];
  for (const name of ['作废', '草稿', '底稿2'])
    expect(codes(read(book(sheet(rows, [], name)))), name).toEqual(['W243 B2']);
  expect(lines(read(book(sheet(rows, [], '样表'))))).toEqual(['朝阳区 2023 注册护士数 26987']);
});

test('a table of a provincial database that names no area is not that of a district; of the city it is', () => {
  const made = book(sheet([['数据库：分省年度数据'], ['时间：'], ['指标', '2023年'], ['年末常住人口（万人）', 2186]]));
  expect(codes(read(made))).toEqual(['E208 B4']);
  expect(lines(read(made, '', { area: '北京市', year: 2023 }))).toEqual(['北京市 2023 年末常住人口 21860000']);
});

describe('a note of what the figures are', () => {
  test.each(['注：本表数据为农村地区。', '注：本表数据为试点街道。', '注：数据为二级以上医院。'])('%s', (note) => {
    expect(codes(of([['2023年朝阳区卫生人员'], ...nurses, [note]], 'A4'))).toEqual(['W247 A4']);
  });

  test('注：本表数据为年报数 says nothing of a part', () => {
    expect(codes(of([['2023年朝阳区卫生人员'], ...nurses, ['注：本表数据为年报数。']], 'A4'))).toEqual([]);
  });
});
