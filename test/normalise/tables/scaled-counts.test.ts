import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (heading: string, ...rows: readonly (readonly Box[])[]) => read(book(sheet([['指标', heading], ...rows])));

test.each([
  ['人数（万人）', '年末常住人口', 52.3, 523000],
  ['人数（千人）', '注册护士数', 2.9, 2900],
  ['例数（万例）', '甲乙类传染病报告发病数', 0.5, 5000],
  ['人数（人）', '活产数', 500, 500],
])('%s counts in the unit of its brackets', (heading, measure, number, value) => {
  expect(lines(of(heading, [measure, number]))).toEqual([`朝阳区 2023 ${measure} ${value}`]);
});

test('over whole numbers only it is asked about', () => {
  const result = of('人数（万人）', ['户籍出生人数', 1856], ['户籍死亡人数', 2704]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual(['W221 B2:B3']);
});

test.each(['人数（万人次）', '人数（%）', '人数（张）', '人数（人、万人）', '人数（个）'])(
  '%s is asked about',
  (heading) => {
    const result = of(heading, ['活产数', 500]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W221 B2']);
  },
);

test('a whole number beside broken ones is asked about, as below any heading in thousands', () => {
  const result = of('人数（万人）', ['年末常住人口', 52.3], ['活产数', 2500]);
  expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 523000']);
  expect(codes(result)).toEqual(['E202 B3']);
});

test('医疗卫生机构 with a number of them is how many there are; as a part, or with another unit, it is asked about', () => {
  const listed = (name: string, unit: string) =>
    read(
      book(
        sheet([
          ['指标', '单位', '数量'],
          [name, unit, 612],
          ['注册护士数', '人', 2010],
        ]),
      ),
    );
  expect(lines(listed('医疗卫生机构', '个'))).toContain('朝阳区 2023 医疗卫生机构数 612');
  expect(lines(listed('医疗卫生机构', '家'))).toContain('朝阳区 2023 医疗卫生机构数 612');
  for (const result of [
    listed('其中：医疗卫生机构', '个'),
    listed('　医疗卫生机构', '个'),
    listed('医疗卫生机构', '张'),
  ]) {
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 2010']);
    expect(codes(result)).toContain('W221 C2');
  }
});

test('beside 全区 the members that a measure is not used by are its parts', () => {
  const result = read(
    book(
      sheet([
        ['机构', '注册护士数'],
        ['全区', 2010],
        ['医院', 1500],
        ['基层医疗卫生机构', 510],
      ]),
    ),
  );
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 2010']);
  expect(codes(result)).toEqual(['N233 B3:B4']);
});
