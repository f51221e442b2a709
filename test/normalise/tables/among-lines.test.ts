import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年卫生资源'], ['指标', '2023年'], ...rows])));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => code.startsWith('W247'));

describe('a line that says 其中 alone', () => {
  test.each([
    '其中：',
    '其中:',
    '其中',
    '（其中）',
    '【其中】',
    '　其中：',
    '——其中：',
    '其中包括：',
    '其中（人）：',
    '包括：',
    '总计中：',
  ])('“%s” makes the lines below it parts', (mark) => {
    const staff = of(['社区卫生服务中心人员数', 3000], [mark], ['执业（助理）医师数', 1200], ['注册护士数', 1000]);
    expect(asked(staff)).toEqual(['W247 B5', 'W247 B6']);
    const visits = of(['总诊疗人次', 45213000], [mark], ['医院', 26000000], ['基层医疗卫生机构', 18000000]);
    expect(lines(visits)).toContain('朝阳区 2023 总诊疗人次/医院 26000000');
    expect(codes(visits)).toEqual([]);
  });

  test.each<[string, readonly Box[]]>([
    ['a number that was not read', ['公立医院人员', 9000]],
    ['some people', ['流动人口', 1200000]],
    ['another measure', ['疾控人员数', 300]],
  ])('below %s', (_, host) => {
    expect(asked(of(host, ['其中：'], ['注册护士数', 200])).join()).toContain('W247 B5');
  });

  test.each<[string, readonly (readonly Box[])[]]>([
    ['all staff', [['卫生技术人员', 50000], ['其中：'], ['执业（助理）医师数', 20000], ['注册护士数', 20100]]],
    [
      'what counts something else behind it',
      [['卫生技术人员', 50000], ['其中：'], ['注册护士数', 20100], ['实际开放床位数', 24000]],
    ],
    [
      'a whole with its own parts',
      [['医疗卫生机构数', 1861], ['其中：'], ['综合医院数', 40], ['社区卫生服务中心数', 48]],
    ],
    [
      'what has a number behind it',
      [['医疗卫生机构数', 1861], ['其中：'], ['综合医院数', 40], ['二、年末常住人口', 3438000]],
    ],
    ['a heading behind it', [['疾控人员数', 300], ['其中：'], ['女', 200], ['二、其他'], ['注册护士数', 20100]]],
    ['a line without numbers below it', [['疾控人员数', 300], ['其中：'], [], ['注册护士数', 20100]]],
  ])('asks about nothing for %s', (_, rows) => {
    expect(asked(of(...rows))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['执业（助理）医师数', '全科医生数', '注册护士数'],
    ['年内管理高血压患者数', '高血压患者规范管理人数', '年内管理糖尿病患者数'],
    ['产妇数', '孕产妇系统管理人数', '活产数'],
    ['综合医院数', '设置康复科的综合医院数', '社区卫生服务中心数'],
  ])('%s: %s is a known part of it, and %s behind that is none', (host, part, other) => {
    const result = of([host, 20000], ['其中：'], [part, 2100], [other, 19000]);
    expect(lines(result)).toHaveLength(3);
    expect(asked(result)).toEqual([]);
  });

  test('one 其中 after another', () => {
    const nested = of(
      ['在岗职工', 60000],
      ['其中：'],
      ['卫生技术人员', 50000],
      ['其中：'],
      ['执业（助理）医师数', 20000],
      ['注册护士数', 20100],
    );
    expect(asked(nested)).toEqual([]);
    const patients = of(
      ['疾控人员数', 300],
      ['其中：'],
      ['公共卫生医师数', 120],
      ['社区卫生服务中心人员数', 3000],
      ['其中：'],
      ['注册护士数', 1000],
    );
    expect(asked(patients)).toEqual(['W247 B5', 'W247 B8']);
  });

  test('a few streets behind it are not all', () => {
    const streets = (...rows: readonly (readonly Box[])[]) =>
      read(book(sheet([['朝阳区2023年注册护士数'], ['地区', '人数'], ['全区', 20100], ...rows])));
    const few: readonly (readonly Box[])[] = [
      ['望京街道', 300],
      ['奥运村街道', 200],
    ];
    expect(codes(streets(['其中：'], ...few))).not.toContain('W247 B3');
    expect(codes(streets(...few))).toContain('W247 B3');
    expect(codes(streets(['其中：'], ['望京街道', 30000], ['奥运村街道', 200]))).toContain('W247 B3');
  });
});

describe('其中 in a column of its own', () => {
  const grouped = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
    read(book(sheet([['朝阳区2023年卫生资源'], ['项目', '', '2023年'], ...rows], ['A2:B2', ...merges])));

  test.each<[string, readonly string[]]>([
    ['merged', ['A3:B3', 'A4:A5', 'A6:B6']],
    ['not merged', []],
  ])('makes the lines behind it parts of the line above it (%s)', (_, merges) => {
    const result = grouped(
      [
        ['社区卫生服务中心人员数', '', 3000],
        ['其中', '执业（助理）医师数', 1200],
        ['', '注册护士数', 1000],
        ['实际开放床位数', '', 24000],
      ],
      merges,
    );
    expect(lines(result)).toHaveLength(4);
    expect(asked(result)).toEqual(['W247 C4', 'W247 C5']);
  });

  test('of staff and of visits they are read', () => {
    const rows = [
      ['卫生技术人员', '', 50000],
      ['其\n中', '执业（助理）医师数', 20000],
      ['', '注册护士数', 20100],
      ['总诊疗人次', '', 45213000],
      ['其\n中', '医院', 26000000],
      ['', '基层医疗卫生机构', 18000000],
    ];
    const result = grouped(rows, ['A3:B3', 'A4:A5', 'A6:B6', 'A7:A8']);
    expect(lines(result)).toHaveLength(5);
    expect(asked(result)).toEqual([]);
  });
});
