import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test('what stands without a heading between two lists is of the left one', () => {
  const result = of(
    ['指标', '数值', null, '指标', '数值'],
    ['注册护士数', 9000, '快报数', '活产数', 25012],
    ['实际开放床位数', 24000, '不含民营', '产妇数', 24800],
  );
  expect(lines(result)).toHaveLength(4);
  expect(codes(result)).toEqual(['W247 C2', 'W247 C3']);
});

test('a heading 其他 is a rest only beside members', () => {
  const other = of(['指标', '2023年'], ['一、基本情况'], ['注册护士数', 20100], ['二、其他'], ['总诊疗人次', 45000000]);
  expect(lines(other)).toEqual(['朝阳区 2023 注册护士数 20100']);
  expect(codes(other)).toContain('W224 B5');
  const rest = of(
    ['指标', '2023年'],
    ['一、医院'],
    ['实际开放床位数', 12000],
    ['二、基层医疗卫生机构'],
    ['实际开放床位数', 3000],
    ['三、专业公共卫生机构'],
    ['实际开放床位数', 500],
    ['四、其他'],
    ['实际开放床位数', 100],
  );
  expect(lines(rest)).toContain('朝阳区 2023 实际开放床位数/其他 100');
});

test.each([
  ['年末常住人口（万人）', 343, '　其中：65岁及以上', 655000, 65],
  ['总诊疗人次（万人次）', 4521, '　基层医疗卫生机构', 18000000, 1800],
])('%s %d: %s %d is no more than that, %d is in the same unit', (whole, count, part, strange, plain) => {
  const of2 = (value: number) => of(['指标', '数值'], [whole, count], [part, value]);
  expect(lines(of2(strange))).toHaveLength(1);
  expect(codes(of2(strange))).toEqual(['E202 B3']);
  expect(lines(of2(plain))).toHaveLength(2);
  expect(codes(of2(plain))).toEqual([]);
});
