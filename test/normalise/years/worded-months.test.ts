import { expect, test } from 'vitest';
import { withMonthsInDigits } from '../../../pipeline/normalise/years/part-label.ts';
import { book, codes, lines, read, sheet } from '../build.ts';

const below = (title: string) =>
  read(book(sheet([[title], ['指标', '单位', '数值'], ['总诊疗人次', '人次', 83800]])), 'A1');

test.each([
  ['一至十一月', '1至11月'],
  ['一月至十二月', '1月至12月'],
  ['十一月三十日', '11月30日'],
  ['十二月三十一日', '12月31日'],
  ['一月一日至十月二十五日', '1月1日至10月25日'],
  ['五月廿日', '5月20日'],
  ['六月十五日', '6月15日'],
  ['六月二十日', '6月20日'],
  ['第一季度', '第一季度'],
  ['一至四季度', '一至四季度'],
  ['十一街道', '十一街道'],
])('%s in digits is %s', (text, digits) => {
  expect(withMonthsInDigits(text)).toBe(digits);
});

test.each(['（一至十一月）', '（一—十一月）', '（截至十一月三十日）', '（一月一日至十一月三十日）'])(
  '%s is no whole year',
  (span) => {
    expect(codes(below(`朝阳区2023年诊疗情况${span}`))).toEqual(['E212 C3']);
    expect(codes(below(`统计时间：${span.slice(1, -1)}`)).join()).toMatch(/E212|W246/u);
  },
);

test('a day at the end of a title is asked about', () => {
  expect(codes(below('朝阳区2023年诊疗情况（十一月三十日）'))).toEqual(['W246 A1']);
});

test.each(['（一至十二月）', '（截至十二月三十一日）', '（一月至十二月）'])('%s is the year', (span) => {
  expect(codes(below(`朝阳区2023年诊疗情况${span}`))).toEqual([]);
  expect(lines(below(`朝阳区2023年诊疗情况${span}`))).toEqual(['朝阳区 2023 总诊疗人次 83800']);
  const noted = read(book(sheet([['指标', '数值'], ['总诊疗人次', 83800], [`注：数据${span.slice(1, -1)}`]])));
  expect(codes(noted)).toEqual([]);
});

test.each(['逐月', '分月', '月度', '分季度', '各月', '各季度'])(
  '%s over lines without months is asked about',
  (word) => {
    const rows = (heading: string) => [
      ['指标', '单位', heading],
      [word, '', ''],
      ['总诊疗人次', '人次', 83800],
    ];
    const isAsked = (heading: string) =>
      codes(read(book(sheet(rows(heading))))).some((code) => /^W2(?:46|21)/u.test(code));
    expect(isAsked('2023年')).toBe(true);
  },
);
