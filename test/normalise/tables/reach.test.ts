import { expect, test } from 'vitest';
import type { Facets } from '../../../pipeline/normalise/labels/facets.ts';
import type { LabelUse } from '../../../pipeline/normalise/tables/label-use.ts';
import { isFirstOfRank, isUnitLine, reach } from '../../../pipeline/normalise/tables/reach.ts';

const use = (text: string, facets: Facets | null = null): LabelUse => ({ text, facets, slot: {} as LabelUse['slot'] });

test.each([
  ['一、人口', '二、人员', 'ended'],
  ['一、人口', '（一）常住', 'holds'],
  ['（一）常住', '二、人员', 'ended'],
  ['（一）常住', '1.男', 'holds'],
  ['１．人口', '２．人员', 'ended'],
  ['1.人口', '1.1 常住', 'holds'],
  ['1.1 常住', '1.2 户籍', 'ended'],
  ['1.2 户籍', '2.人员', 'ended'],
  ['1）人口', '2）人员', 'ended'],
  ['①人口', '②人员', 'ended'],
  ['（1）人口', '①男', 'holds'],
  ['第一部分 人口', '一、常住', 'holds'],
  ['Ⅰ、人口', 'Ⅱ、人员', 'ended'],
  ['【一、人口】', '【二、人员】', 'ended'],
  ['人口', '人员', 'unclear'],
  ['人口', '二、人员', 'unclear'],
  ['一、人口', '人员', 'unclear'],
  ['人口', '其中：', 'holds'],
] as const)('%s → %s：%s', (heading, next, expected) => {
  expect(reach(use(heading), use(next))).toBe(expected);
});

test('年份、地区在别的标题之内；同是年份的，看不出', () => {
  const year = use('2023年', { year: { kind: 'year', year: 2023 } as unknown as NonNullable<Facets['year']> });
  expect(reach(use('人口'), year)).toBe('holds');
  expect(reach(year, year)).toBe('unclear');
  expect(reach(use('人口'), use('朝阳区', { area: '朝阳区' }))).toBe('holds');
  expect(reach(use('人口'), year, true)).toBe('unclear');
});

test.each([
  ['单位：万人', true],
  ['（单位：万人）', true],
  ['计量单位：万人', true],
  ['万人', true],
  ['一、人口（单位：万人）', false],
  ['人口', false],
])('“%s”只写单位：%s', (text, expected) => {
  expect(isUnitLine(use(text, { units: ['万人'] }))).toBe(expected);
});

test.each([
  ['一、人口', true],
  ['（一）常住', true],
  ['1.人口', true],
  ['2.1 常住', true],
  ['①男', true],
  ['第一部分', true],
  ['Ⅰ、人口', true],
  ['二、人口', false],
  ['十一、人口', false],
  ['2、人员', false],
  ['10.人员', false],
  ['1.2 户籍', false],
  ['②女', false],
  ['Ⅱ、人员', false],
])('“%s”是它那一级的第一个：%s', (text, expected) => {
  expect(isFirstOfRank(text)).toBe(expected);
});
