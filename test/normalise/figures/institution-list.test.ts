import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A3:A9');

describe('a total below institutions', () => {
  const list = (title: string, names: readonly string[], total: number) =>
    of([title], ['机构名称', '注册护士数'], ...names.map((name, at): Box[] => [name, 100 + at]), ['合计', total]);
  const several = ['垂杨柳医院', '双井第二社区卫生服务中心', '朝阳区妇幼保健院'];
  const title = '朝阳区2023年卫生人员情况';

  test('is read when it is the sum of all kinds of them', () => {
    expect(lines(list(title, several, 303))).toEqual(['朝阳区 2023 注册护士数 303']);
  });

  test.each([
    ['is not the sum', title, several, 304],
    ['is of hospitals only', title, ['垂杨柳医院', '第二医院', '第三医院'], 303],
    ['is of a part by its title', '朝阳区2023年医院卫生人员情况', several, 303],
    ['names no area', '卫生人员情况', several, 303],
    ['stands beside other names', title, ['垂杨柳医院', '双井第二社区卫生服务中心', '其余'], 303],
  ])('is asked about when it %s', (_, heading, names, total) => {
    const result = list(heading, names, total);
    expect(lines(result)).toEqual([]);
    expect(codes(result).some((code) => /^W22[57] /u.test(code))).toBe(true);
  });
});

test('marks are no figures: the totals below them are read, if they are their number', () => {
  const list = (total: number) =>
    of(
      ['朝阳区2023年医疗机构情况'],
      ['机构名称', '提供全流程外语服务医疗机构数', '备案'],
      ['和睦家医院', '√', '是'],
      ['垂杨柳医院', null, '是'],
      ['第三医院', '√', '是'],
      ['合计', total, null],
    );
  expect(lines(list(2))).toEqual(['朝阳区 2023 提供全流程外语服务医疗机构数 2']);
  expect(codes(list(3))).toEqual(['W225 B6']);
});

test('lines below marks that name their measure are read', () => {
  const result = of(
    ['2023年朝阳区区域平台互联互通情况'],
    ['机构', '是否接入'],
    ['朝阳医院', '√'],
    ['垂杨柳医院', '×'],
    ['系统内公立医疗机构数', 2],
    ['已互联互通公立医疗机构数', 1],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 已互联互通公立医疗机构数 1', '朝阳区 2023 系统内公立医疗机构数 2']);
});

test('the lines of a list whose total is read are noted together; without a total each is asked about', () => {
  const list = (...rows: readonly (readonly Box[])[]) =>
    of(['朝阳区2023年各街道签约情况'], ['街道（地区）', '家庭医生签约人数'], ...rows);
  const streets: readonly Box[][] = [
    ['建外街道', 100],
    ['双井街道', 200],
    ['南磨房地区', 300],
  ];
  const whole = list(...streets, ['合计', 600]);
  expect(lines(whole)).toEqual(['朝阳区 2023 家庭医生签约人数 600']);
  expect(codes(whole)).toEqual(['N233 B3:B5']);
  expect(codes(list(...streets))).toEqual(['W221 B3', 'W221 B4', 'W221 B5']);
});
