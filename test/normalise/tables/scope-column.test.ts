import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

/** A list of figures with a column that says what each counts. */
const table = (measure: string, scope: string) => {
  const rows: readonly (readonly Box[])[] = [
    ['2023年朝阳区卫生统计'],
    ['指标', '统计口径', '数值'],
    [measure, scope, 500],
  ];
  return read(book(sheet(rows)));
};

describe('a column that says what its lines count', () => {
  test.each(['三级医院', '区属医院', '社会办医疗机构', '仅含在岗', '户籍人口', '流动人口'])(
    '%s is not what 注册护士数 counts',
    (scope) => {
      const result = table('注册护士数', scope);
      expect(lines(result)).toEqual([]);
      expect(codes(result)).toEqual(['W227 C3']);
    },
  );

  test.each(['各级各类医疗卫生机构', '年末数', '全部'])('%s is', (scope) => {
    expect(lines(table('注册护士数', scope))).toEqual(['朝阳区 2023 注册护士数 500']);
  });

  test('the words of a measure limit it no further', () => {
    expect(lines(table('年末常住人口', '常住人口'))).toEqual(['朝阳区 2023 年末常住人口 500']);
  });
});

describe('区级 of every line', () => {
  const ranged = (heading: string, ...scopes: readonly string[]) =>
    read(
      book(
        sheet([
          ['2023年朝阳区卫生统计'],
          ['指标', '单位', heading, '数值'],
          ...scopes.map((scope, at) => [['注册护士数', '活产数'][at] ?? '', '人', scope, 500 + at]),
        ]),
      ),
    );

  test.each(['适用范围', '统计范围', '数据范围'])('below %s is the district', (heading) => {
    const result = ranged(heading, '区级', '区级');
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 500', '朝阳区 2023 活产数 501']);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['适用范围', '区级', '市级'],
    ['统计范围', '区级', '全区'],
    ['统计范围', '区本级', '区本级'],
    ['统计范围', '区属', '区属'],
    ['统计范围', '区级机构', '区级机构'],
    ['统计范围', '市级', '市级'],
    ['级别', '区级', '区级'],
    ['隶属', '区级', '区级'],
    ['层级', '区级', '区级'],
    ['机构范围', '区级', '区级'],
  ])('below %s, %s with %s is asked about', (heading, ...scopes) => {
    const result = ranged(heading, ...scopes);
    expect(lines(result)).not.toContain('朝阳区 2023 注册护士数 500');
    expect(codes(result)).not.toEqual([]);
  });
});

test.each(['统计范围', '范围'])(
  '区级 below %s may be what belongs to the district, where all is of establishments',
  (heading) => {
    const rows = (...names: readonly string[]) =>
      read(book(sheet([['指标', '数值', heading], ...names.map((name, at) => [name, 3000 + at, '区级'])])));
    const beds = rows('医疗卫生机构数', '实际开放床位数');
    expect(lines(beds)).toHaveLength(2);
    expect(beds.problems.filter(({ code }) => code === 'W247').map(({ where }) => where.cell)).toEqual(['C2:C3']);
    expect(codes(rows('总诊疗人次'))).toEqual(['W247 C2']);
    expect(codes(rows('实际开放床位数', '活产数'))).toEqual([]);
    expect(codes(rows('活产数', '产妇数'))).toEqual([]);
  },
);

test('区级 in every line of a column of ranges says nothing, before and behind the numbers', () => {
  const rows = (text: string) => [
    ['指标', '单位', '数值', '适用范围'],
    ['活产数', '人', 3000, '区级'],
    ['产妇数', '人', 2990, text],
  ];
  const plain = read(book(sheet(rows('区级'))));
  expect(lines(plain)).toHaveLength(2);
  expect(codes(plain)).toEqual([]);
  expect(codes(read(book(sheet(rows('区级医疗机构')))))).not.toEqual([]);
  expect(codes(read(book(sheet(rows('市级')))))).not.toEqual([]);
});
