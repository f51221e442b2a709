import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, rows: readonly (readonly Box[])[], heads: readonly Box[] = ['应覆盖数', '已覆盖数']) =>
  read(book(sheet([[title], ['类别', ...heads], ...rows])), 'A1');
const title = '社区和行政村医疗卫生机构覆盖情况（2023年底）';
const kinds = [
  ['社区', 438, 437],
  ['行政村', 141, 141],
  ['合计', 579, 578],
];

test('what the headings leave out of the names stands in the title', () => {
  const result = of(title, kinds);
  expect(codes(result)).toEqual(['N233 B3:C4']);
  expect([...lines(result)].sort().reverse()).toEqual([
    '朝阳区 2023 应覆盖社区和行政村数 579',
    '朝阳区 2023 已覆盖社区和行政村数 578',
  ]);
  const boards = of('2023年健康教育宣传栏设置情况', [['合计', 3933, 3930]], ['应设场所数', '已设场所数']);
  expect([...lines(boards)].sort()).toEqual([
    '朝阳区 2023 应设健康教育宣传栏的场所数 3933',
    '朝阳区 2023 设有健康教育宣传栏的场所数 3930',
  ]);
});

test.each([
  ['行政村医疗卫生机构覆盖情况（2023年底）', kinds],
  ['社区医疗卫生机构覆盖情况（2023年底）', kinds],
  ['家庭医生签约覆盖情况（2023年底）', kinds],
  ['2023年覆盖情况', kinds],
  [
    '社区和行政村体育设施覆盖情况与健康教育宣传栏',
    [
      ['社区', 438, 437],
      ['学校', 141, 141],
      ['合计', 579, 578],
    ],
  ],
  [
    title,
    [
      ['社区', 438, 437],
      ['居民小区', 141, 141],
      ['合计', 579, 578],
    ],
  ],
  [
    title,
    [
      ['望京街道', 438, 437],
      ['来广营乡', 141, 141],
      ['合计', 579, 578],
    ],
  ],
  [
    title,
    [
      ['社区', 438, 437],
      ['行政村', 141, 141],
      ['自然村', 10, 10],
      ['合计', 589, 588],
    ],
  ],
  ['海淀区社区和行政村医疗卫生机构覆盖情况', kinds],
  ['社区和行政村医疗卫生机构覆盖计划', kinds],
  ['部分社区和行政村医疗卫生机构覆盖情况', kinds],
  ['社区和行政村公共卫生委员会覆盖情况', [['合计', 579, 578]]],
  ['社区和行政村村医覆盖情况', [['合计', 579, 578]]],
  ['社区和行政村家庭医生覆盖情况', [['合计', 579, 578]]],
] as const)('%s with %j is asked about', (name, rows) => {
  const result = of(name, rows);
  expect(codes(result).some((code) => /^[WE]/u.test(code))).toBe(true);
});

test.each([
  ['500人以上行政村', 2, ['N233 B3:C4']],
  ['2000人以上行政村', 0, ['W221 B3:C4', 'W225 B5:C5']],
])('of villages of %s, as the name says or not, %i figures are read', (name, count, found) => {
  const rows = [[title], ['类别', '应覆盖数', '已覆盖数'], ['社区', 438, 437], [name, 141, 141], ['合计', 579, 578]];
  const result = read(book(sheet(rows)), 'A1、A4');
  expect(lines(result)).toHaveLength(count);
  expect(codes(result)).toEqual(found);
});

test.each([
  ['应签约数', '已签约数'],
  ['拟覆盖数', '新覆盖数'],
  ['应覆盖率', '已覆盖率'],
  ['应覆盖人数', '已覆盖人数'],
])('%s and %s are other headings', (...heads) => {
  expect(lines(of(title, [['合计', 579, 578]], heads))).toEqual([]);
});
