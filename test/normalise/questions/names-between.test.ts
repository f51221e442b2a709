import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

test('a name between the numbers of two lists without headings is no remark', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年卫生健康基本情况表'],
        ['常住人口（万人）', 52.3, '户籍人口（万人）', 42.77],
        ['执业（助理）医师（人）', 3025, '注册护士（人）', 2900],
      ]),
    ),
  );
  expect(lines(result)).toHaveLength(4);
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

test('a word that names neither is asked about', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年卫生健康基本情况表'],
        ['执业（助理）医师（人）', 3025, '不含民营', '注册护士（人）', 2900],
        ['活产数（人）', 3025, null, '产妇数（人）', 2900],
      ]),
    ),
  );
  expect(codes(result).filter((code) => code.startsWith('W'))).not.toEqual([]);
});
