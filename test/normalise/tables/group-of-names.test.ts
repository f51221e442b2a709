import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['2023年朝阳区卫生人员情况'], ...rows], merges)));
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

test('人员 over names of measures behind kinds of institutions', () => {
  const result = of(
    [
      ['机构类别', '人员', '数量'],
      ['合计', '执业（助理）医师', 2400],
      [null, '注册护士', 2300],
      ['医院', '执业（助理）医师', 1800],
      [null, '注册护士', 1900],
      ['基层医疗卫生机构', '执业（助理）医师', 600],
      [null, '注册护士', 400],
    ],
    ['A3:A4', 'A5:A6', 'A7:A8'],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 2400', '朝阳区 2023 注册护士数 2300']);
  expect(asked(result)).toEqual([]);
});

test('without a total the kinds are asked about', () => {
  const result = of(
    [
      ['机构类别', '人员', '数量'],
      ['医院', '执业（助理）医师', 1800],
      [null, '注册护士', 1900],
    ],
    ['A3:A4'],
  );
  expect(lines(result)).toEqual([]);
  expect(asked(result)).toEqual(['W224 C3', 'W224 C4']);
});

test.each(['朝阳医院', '公立', '编制', '户籍', '上半年', '平均'])('%s before them is not the district', (head) => {
  const result = of(
    [
      ['机构类别', '人员', '数量'],
      [head, '执业（助理）医师', 1800],
      [null, '注册护士', 1900],
    ],
    ['A3:A4'],
  );
  expect(codes(result)).not.toEqual([]);
});

test('beside another district ours is ours', () => {
  const result = of(
    [
      ['地区', '人员', '数量'],
      ['海淀区', '执业（助理）医师', 1800],
      ['朝阳区', '执业（助理）医师', 2400],
    ],
    [],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 2400', '海淀区 2023 执业（助理）医师数 1800']);
});

test('人员 over numbers is no column of names', () => {
  const result = of([
    ['机构类别', '人员', '数量'],
    ['合计', 12, 2400],
  ]);
  expect(asked(result)).not.toEqual([]);
});
