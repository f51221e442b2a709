import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年'], ...rows])));

test('a total of the levels of hospitals is not taken for that of all institutions', () => {
  const result = of(
    ['级别', '医疗卫生机构数', '注册护士数', '实际占用总床日数'],
    ['三级', 30, 900, 5],
    ['二级', 40, 300, 6],
    ['未定级', 50, 200, 7],
    ['合计', 120, 1400, 18],
  );
  expect(lines(result).filter((line) => !line.includes('/'))).toEqual(['朝阳区 2023 实际占用总床日数 18']);
  expect(codes(result)).toContain('W225 B6:C6');
});

test('the same with levels as columns, where only what hospitals have is whole', () => {
  const result = of(['指标', '三级', '二级', '合计'], ['注册护士数', 900, 300, 1200], ['综合医院数', 3, 4, 7]);
  expect(lines(result)).toEqual(['朝阳区 2023 综合医院数 7']);
  expect(codes(result)).toContain('W225 D3');
});

test.each<[string, readonly (readonly Box[])[]]>([
  [
    'other institutions',
    [
      ['三级', 900],
      ['二级', 300],
      ['基层医疗卫生机构', 200],
      ['合计', 1400],
    ],
  ],
  [
    'another division',
    [
      ['公立', 900],
      ['社会办', 500],
      ['合计', 1400],
    ],
  ],
])('beside %s it is read', (_, rows) => {
  expect(lines(of(['类别', '注册护士数'], ...rows))).toContain('朝阳区 2023 注册护士数 1400');
});

test('全区 says itself what it is the total of', () => {
  const result = of(['机构', '注册护士数'], ['全区', 1400], ['三级医院', 900], ['二级医院', 500]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 1400']);
});
