import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const listed = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('｜'));

const ofAges = '年龄别死亡人数';
const tableOf = (measures: readonly string[]) =>
  measures.includes(ofAges)
    ? [
        ['年龄组', ofAges],
        ['30—34岁', 21],
      ]
    : [['指标', '2023年'], ...measures.map((measure) => [measure, measure.endsWith('比') ? 50 : 21])];

test.each(listed('department-titles.txt'))(
  '%s says nothing against %s, as a title, the name of a sheet or of a file',
  (title = '', named = '') => {
    const rows = tableOf(named.split(/、(?!市级医院)/u));
    const name = title.slice(0, 31).replaceAll(/[：/]/gu, ' ');
    for (const made of [
      book(sheet([[title], ...rows], [], '数据')),
      book(sheet(rows, [], name)),
      { ...book(sheet(rows, [], '数据')), file: `raw/朝阳区/2023/${name}.xlsx` },
    ]) {
      const result = read(made, 'A1:B1');
      expect(codes(result)).toEqual([]);
      expect(lines(result)).toHaveLength(rows.length - 1);
    }
  },
);

describe('a line of work over what does not belong to it', () => {
  test.each(listed('foreign-topics.txt'))('%s is asked about over %s', (title = '', measure = '') => {
    const rows = [
      ['指标', '2023年'],
      [measure, 21],
    ];
    for (const made of [
      sheet([[title], ...rows], [], '数据'),
      sheet(rows, [], title),
      sheet([rows[0] ?? [], [`一、${title}`, null], rows[1] ?? []]),
    ]) {
      const result = read(book(made), 'A1:B1');
      expect(codes(result)).toHaveLength(1);
      expect(codes(result)[0]).toMatch(/^W2(?:46|21)/u);
      expect(lines(result)).toHaveLength(codes(result)[0]?.startsWith('W246') === true ? 1 : 0);
    }
  });

  const filed = (file: string, title: string) => {
    const table = sheet([[title], ['指标', '2023年'], ['注册护士数', 150], ['疾控人员数', 90]]);
    return codes(read({ ...book(table), file: `raw/朝阳区/2023/${file}.xlsx` }, 'A1:B2'));
  };

  test('in the name of a file is asked about where no title says whose figures they are', () => {
    expect(filed('朝阳疾控人员', '2023年情况')).toEqual(['W246']);
    expect(filed('疾控', '2023年情况')).toEqual(['W246']);
    expect(filed('疾控', '朝阳区2023年卫生人员情况')).toEqual([]);
    expect(filed('卫生人员', '2023年情况')).toEqual([]);
  });

  test('says nothing in a list beside what holds all of it', () => {
    for (const title of ['卫生资源与家庭医生签约情况', '机构床位、预防接种情况']) {
      const result = read(book(sheet([[title], ['指标', '2023年'], ['医疗卫生机构数', 1800]])), 'A1:B2');
      expect(codes(result), title).toEqual([]);
    }
  });

  test('a short name of a measure below it is not read, its full name and other short names are', () => {
    const under = (title: string, ...names: string[]) =>
      read(book(sheet([[title], ['指标', '2023年'], ...names.map((name, at) => [name, 21 + at])])), 'A1:B2');
    const result = under('家庭医生签约情况', '机构数', '家医签约人数');
    expect(codes(result)).toEqual(['W227 B3']);
    expect(result.problems[0]?.found).toContain('机构数');
    expect(lines(result)).toEqual(['朝阳区 2023 家庭医生签约人数 22']);
    expect(codes(under('预防接种情况', '诊疗人次'))).toEqual(['W227 B3']);
    for (const title of ['医疗卫生机构情况', '卫生资源', '2023年情况', '医疗服务情况']) {
      expect(codes(under(title, '机构数')), title).toEqual([]);
    }
    expect(codes(under('托育服务情况', '托位数'))).toEqual([]);
  });
});

test('an institution that sends the figures of the district is asked about over what is done within one', () => {
  const of = (title: string) => {
    const result = read(book(sheet([[title], ['指标', '2023年'], ['活产数', 1900]])), 'A1:B2');
    expect(lines(result), title).toHaveLength(1);
    return codes(result);
  };
  expect(of('朝阳区妇幼保健院2023年分娩情况')).toEqual(['W246 A1']);
  expect(of('朝阳区妇幼保健院产科工作情况')).toEqual(['W246 A1']);
  expect(of('朝阳区妇幼保健院2023年妇幼健康年报')).toEqual([]);
  // Births are counted where they happen, too.
  expect(of('朝阳区分娩情况')).toEqual(['W246 A1']);
  expect(of('朝阳区出生情况')).toEqual([]);
});

test('what is done in institutions, to people from elsewhere too, is asked about over those who live here', () => {
  const of = (title: string, name = '表', heading: readonly string[] = []) => {
    const rows = [...(title === '' ? [] : [[title]]), ['指标', '2023年'], ...heading.map((text) => [text])];
    const result = read(book(sheet([...rows, ['活产数', 1900], ['产妇数', 1890]], [], name)));
    expect(lines(result), title).toHaveLength(2);
    return codes(result);
  };
  for (const title of ['朝阳区助产机构服务情况', '朝阳区助产技术服务情况', '助产机构产妇情况'])
    expect(of(title), title).toEqual(['W246 A1']);
  expect(of('朝阳区2023年妇幼健康', '助产')).toEqual(['W246']);
  expect(of('', '表', ['一、助产服务'])).toEqual(['W246 A2']);
  for (const title of ['朝阳区2023年妇幼健康', '朝阳区2023年孕产妇保健情况', '朝阳区2023年活产情况'])
    expect(of(title), title).toEqual([]);
});
