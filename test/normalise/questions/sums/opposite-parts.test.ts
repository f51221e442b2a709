import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const columns = (headings: readonly Box[], numbers: readonly Box[]) =>
  read(book(sheet([['朝阳区2023年妇幼情况'], ['年份', ...headings], ['2023年', ...numbers]])));
const asked = (result: ReturnType<typeof read>) => codes(result).filter((code) => code.startsWith('W247'));

test.each<[readonly string[], readonly number[]]>([
  [
    ['产妇数', '本区户籍', '外区户籍'],
    [15000, 15000, 5000],
  ],
  [
    ['产妇数', '其中：户籍', '非户籍'],
    [15000, 14000, 5000],
  ],
  [
    ['产妇数', '本市户籍产妇', '外地户籍产妇'],
    [15000, 12000, 5000],
  ],
  [
    ['产妇数', '城镇', '农村', '活产数'],
    [15000, 12000, 5000, 20000],
  ],
  [
    ['产妇数', '本地产妇', '外来产妇'],
    [15000, 12000, 5000],
  ],
  [
    ['注册护士数', '在编', '合同制'],
    [15000, 12000, 5000],
  ],
  ...[
    ['3岁以下婴幼儿托位数', '公办托位数', '民办托位数'],
    ['产妇数', '初产妇', '经产妇'],
    ['产妇数', '城区产妇', '郊区产妇'],
    ['注册护士数', '专职', '兼职'],
    ['医疗卫生机构数', '政府办', '社会办'],
    ['总诊疗人次', '线上', '线下'],
    ['执业（助理）医师数', '执业医师', '执业助理医师'],
  ].map((names): [readonly string[], readonly number[]] => [names, [15000, 12000, 5000]]),
])('%s of %s: the first is less than both', (headings, numbers) => {
  const result = columns(headings, numbers);
  expect(lines(result)).toContain(`朝阳区 2023 ${headings[0]} 15000`);
  expect(asked(result)).toEqual(['W247 B3']);
});

test.each<[readonly string[], readonly number[]]>([
  [
    ['产妇数', '本区户籍', '外区户籍'],
    [20000, 15000, 5000],
  ],
  [
    ['产妇数', '本区户籍', '外区户籍'],
    [20000, 14000, 5000],
  ],
  [
    ['产妇数', '本区户籍', '年龄不详'],
    [15000, 15000, 5000],
  ],
  [
    ['人均期望寿命（岁）', '男', '女'],
    [83, 81, 85],
  ],
  [
    ['活产数', '男', '女', '产妇数'],
    [20000, 11000, 9000, 15000],
  ],
])('nothing is asked about %s of %s', (headings, numbers) => {
  expect(asked(columns(headings, numbers))).toEqual([]);
});

test('lines are looked at as columns are', () => {
  const rows = [
    ['本区户籍产妇数', 15000],
    ['外区户籍产妇数', 5000],
    ['产妇数', 15000],
  ] as const;
  const result = read(book(sheet([['朝阳区2023年妇幼情况'], ['指标', '2023年'], ...rows])));
  expect(asked(result)).toEqual(['W247 B5']);
});
