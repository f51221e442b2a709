import { expect, test } from 'vitest';
import { type Box, book, lines, read, sheet } from '../../build.ts';

const streets = [
  '建外街道',
  '朝外街道',
  '呼家楼街道',
  '三里屯街道',
  '左家庄街道',
  '香河园街道',
  '和平街街道',
  '安贞街道',
];
const hospitals = ['朝阳医院', '中日友好医院', '垂杨柳医院', '安贞医院', '民航医院', '望京医院', '地坛医院'];

/** What is asked about a list of these lines with the total of the lines that are there, by words that tell their number. */
function asked(names: readonly string[], words: { heading?: string; note?: string }) {
  const body = names.map((name, at): Box[] => [name, 1000 + at]);
  const sum = body.reduce((all, row) => all + Number(row[1]), 0);
  const rows = [
    ['2023年朝阳区活产数'],
    [words.heading ?? '街道', '活产数（人）'],
    ...body,
    ['合计', sum],
    [words.note ?? null],
  ];
  return read(book(sheet(rows)), 'A1:A20').problems.flatMap(({ where, found }) =>
    found.startsWith('写的是') ? [`${where.cell} ${found.slice(3, 24)}`] : [],
  );
}

test('a list with fewer or more lines than it is said to have is asked about at its total', () => {
  const seven = streets.slice(0, 7);
  expect(asked(seven, { heading: '镇街（8个）' })).toEqual(['B10 “镇街(8个)”，表上列了 7 个，合计的']);
  expect(asked(seven, { note: '注：全区共8个街道。' })).toEqual(['B10 “8个街道”，表上列了 7 个，合计的 1']);
  expect(asked(seven, { note: '注：全区共6个街道。' })).toEqual(['B10 “6个街道”，表上列了 7 个，合计的 1']);
});

test('as many lines as are said, another kind of thing and numbers far off say nothing of a line left out', () => {
  expect(asked(streets, { heading: '镇街（8个）', note: '注：全区共8个街道。' })).toEqual([]);
  expect(asked(streets, { note: '注：涉及9家医院。' })).toEqual([]);
  expect(asked(streets, { note: '注：全区共43个街道。' })).toEqual([]);
  expect(asked(hospitals, { heading: '机构', note: '注：全区共8个街道。' })).toEqual([]);
});

test('nor where no total of them is read', () => {
  const rows: Box[][] = [
    ['2023年朝阳区卫生资源'],
    ['指标', '单位', '2023年'],
    ['注册护士数', '人', 31000],
    ['执业（助理）医师数', '人', 26905],
    ['年末常住人口', '人', 3446000],
    ['注：全区共4家医院。'],
  ];
  const result = read(book(sheet(rows)));
  expect(result.problems.filter(({ found }) => found.startsWith('写的是'))).toEqual([]);
  expect(lines(result)).not.toEqual([]);
});
