import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const behind: readonly (readonly Box[])[] = [
  ['活产数', 25012],
  ['产妇数', 24800],
];
const births = ['朝阳区 2023 产妇数 24800', '朝阳区 2023 活产数 25012'];
const births2 = ['朝阳区 2023 活产数 25012', '朝阳区 2023 产妇数 24800'];
const counted = (result: ReturnType<typeof of>) => lines(result).filter((line) => /活产|产妇/u.test(line));

test.each([
  ['（一）人口（万人）', '（二）妇幼'],
  ['（一）人口（万人）', '二、妇幼'],
  ['一、人口（万人）', '二、妇幼'],
  ['表1 人口（万人）', '表2 妇幼'],
  ['附表1：人口（万人）', '附表2：妇幼'],
])('units of %s, the first section, end where %s begins', (first, second) => {
  const result = of(['朝阳区2023年卫生统计'], [first], ['年末常住人口', 343], [second], ...behind);
  expect(lines(result)).toContain('朝阳区 2023 年末常住人口 3430000');
  expect([births, births2]).toContainEqual(counted(result));
  const headed = of(['朝阳区2023年卫生统计'], [first], ['指标', '数值'], ['年末常住人口', 343], [second], ...behind);
  expect([births, births2]).toContainEqual(counted(headed));
});

test.each(['妇幼', '二、妇幼'])('units of a first section without a number are asked about behind %s', (second) => {
  const result = of(['朝阳区2023年卫生统计'], ['人口（万人）'], ['年末常住人口', 343], [second], ...behind);
  expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3430000']);
  expect(codes(result).join()).toContain('E202');
});

test('year, place, state and line of work of the first section are its own', () => {
  const second = (first: string) =>
    counted(of(['朝阳区2023年卫生统计'], [first], ['注册护士数', 20100], ['二、妇幼'], ...behind));
  for (const first of ['一、2022年', '一、上半年情况', '一、计划', '一、传染病', '（一）区属'])
    expect([births, births2], first).toContainEqual(second(first));
});

test('a title of its own, or one without a second section with lines, stays the title of all', () => {
  const all = (...rows: readonly (readonly Box[])[]) => codes(of(...rows)).join();
  expect(all(['一、海淀区卫生资源'], ['注册护士数', 20100], ['二、妇幼'], ...behind)).toContain('E208');
  expect(all(['一、2022年'], ['注册护士数', 20100], ['二、填报说明'], ['本表由各科室填报。'])).toContain('E206');
  expect(all(['一、上半年情况'], ['注册护士数', 20100])).toContain('E212');
  const titled = of(['一、朝阳区2023年卫生资源'], ['注册护士数', 20100], ['二、妇幼'], ...behind);
  expect(lines(titled)).toHaveLength(3);
});

test('the number of a table is that of its title where no second one follows, and a section may stand within', () => {
  const all = (...rows: readonly (readonly Box[])[]) => codes(of(...rows)).join();
  expect(all(['表1 上半年情况'], ['指标', '数值'], ['注册护士数', 20100], ['二、妇幼'], ...behind)).toContain('E212');
  expect(all(['表1 2022年卫生资源'], ['注册护士数', 20100], ['表2022'], ...behind)).toContain('E206');
  const within = of(['表1 人口（万人）'], ['一、总人口'], ['年末常住人口', 343], ['二、户籍'], ['年末户籍人口', 211]);
  expect(lines(within)).toEqual(['朝阳区 2023 年末常住人口 3430000', '朝阳区 2023 年末户籍人口 2110000']);
});

test('a section of a year ends at the next of its rank', () => {
  const result = of(
    ['朝阳区2023年卫生统计'],
    ['一、资源'],
    ['注册护士数', 20100],
    ['二、2022年'],
    ['实际开放床位数', 24000],
    ['三、妇幼'],
    ...behind,
  );
  expect(lines(result)).toContain('朝阳区 2022 实际开放床位数 24000');
  expect([births, births2]).toContainEqual(counted(result));
});
