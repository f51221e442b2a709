import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const marked = (mark: string, note: string) =>
  read(
    book(
      sheet([
        [`朝阳区2023年医疗卫生机构情况${mark}`],
        ['机构类别', '医疗卫生机构数'],
        ['合计', 1753],
        ['医院', 280],
        [note],
      ]),
    ),
  );

describe('a mark behind the title and its note below the table', () => {
  test.each([
    ['*', '*目标值'],
    ['*', '*为2022年数'],
    ['①', '①为规划值'],
    ['*', '*为考核目标'],
    ['¹', '¹ 为规划值'],
    ['[1]', '[1] 目标值'],
  ])('%s … %s is of all figures: it is asked about; they are read', (mark, note) => {
    const result = marked(mark, note);
    expect(codes(result).filter((code) => /^W247/u.test(code))).toEqual(['W247 A5']);
    expect(lines(result)).toHaveLength(2);
  });

  test('* … *数据来源：卫生健康统计年报 says nothing of them', () => {
    expect(codes(marked('*', '*数据来源：卫生健康统计年报')).filter((code) => /^[WE]/u.test(code))).toEqual([]);
  });
});
