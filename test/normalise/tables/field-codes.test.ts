import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const head = ['地区', '医疗卫生机构数', '实际开放床位数', '注册护士数'];
const of = (...codesOf: readonly Box[]) =>
  read(book(sheet([['2023年朝阳区卫生资源情况'], head, codesOf, ['朝阳区', 612, 2510, 2310]])));

test.each([
  [null, 'A01', 'A02', 'A03'],
  ['A01', 'A02', 'A03', 'A04'],
  ['代码', 'B1', 'B2', 'B3'],
  ['甲', 'ZB_101', 'ZB_102', 'ZB_103'],
])('%s %s %s %s below the headings are codes', (...row) => {
  const result = of(...row);
  expect(lines(result)).toEqual([
    '朝阳区 2023 医疗卫生机构数 612',
    '朝阳区 2023 实际开放床位数 2510',
    '朝阳区 2023 注册护士数 2310',
  ]);
  expect(codes(result)).toEqual([]);
});

test.each([
  [null, 'A01', 'A03', 'A02'],
  [null, 'A01', 'B02', 'C03'],
  [null, 'A01', '公立', 'A03'],
  ['海淀区', 'A01', 'A02', 'A03'],
  [null, 'Q1', 'Q2', 'Q3'],
  [null, 'M1', 'M2', 'M3'],
  [null, 'V1', 'V2', 'V3'],
])('%s %s %s %s are none', (...row) => {
  expect(codes(of(...row))).not.toEqual([]);
});
