import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (title: string, whole: string, part: string) =>
  read(book(sheet([[title], ['指标', whole, part], ['执业（助理）医师（人）', 16020, 6000]])));

test('全区 beside a column of what the title speaks of is the whole district', () => {
  expect(lines(of('朝阳区2023年社会办医情况', '全区', '社会办'))).toEqual(['朝阳区 2023 执业（助理）医师数 16020']);
});

test.each([
  ['朝阳区2023年社会办医情况', '合计', '社会办'],
  ['朝阳区2023年社会办医情况', '全区', '综合医院'],
  ['朝阳区2023年社会办三级医院情况', '全区', '社会办'],
  ['朝阳区2023年三级医院情况', '全区', '三级医院'],
  ['朝阳区2023年公立医院情况', '全区', '公立'],
  ['朝阳区2023年公立医院床位情况', '全区', '公立'],
  ['朝阳区2023年社会办医院人员情况', '全区', '社会办'],
  ['望京街道2023年社会办医情况', '全区', '社会办'],
  ['朝阳区2023年社会办医计划', '全区', '社会办'],
])('under %s %s beside %s is asked about', (title, whole, part) => {
  const result = of(title, whole, part);
  expect(lines(result)).toEqual([]);
  expect(codes(result).filter((code) => code.startsWith('W'))).not.toEqual([]);
});
