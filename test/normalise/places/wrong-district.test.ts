import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const rows = [
  ['指标', '单位', '数值'],
  ['注册护士数', '人', 120],
  ['执业（助理）医师数', '人', 12],
  ['全科医生数', '人', 3],
];

test('a sheet of another district is one problem that names every number and every figure', () => {
  const result = read(book(sheet([['密云区2023年卫生人员'], ...rows])), 'A1');
  expect(result.observations).toEqual([]);
  expect(codes(result)).toEqual(['E208 C3:C5']);
  const [problem] = result.problems;
  expect(problem?.found).toBe('标题写的是“密云区”，文件却放在“朝阳区”，3 个数未采用');
  expect([problem?.figure, ...(problem?.also ?? [])]).toEqual(
    ['注册护士数', '执业（助理）医师数', '全科医生数'].map((measure) => ({ area: '朝阳区', year: 2023, measure })),
  );
});

const measures = ['注册护士数', '执业（助理）医师数', '全科医生数'];

test.each([
  ['the year before', '朝阳区2022年卫生人员', 'E206 C3:C5', '标题写的是“2022 年”，'],
  ['a part of the year', '朝阳区2023年上半年卫生人员', 'E212 C3:C5', '标题写的是“上半年”，'],
])('a sheet of %s is one problem that withholds each measure', (_, title, code, found) => {
  const result = read(book(sheet([[title], ...rows])), 'A1');
  expect(result.observations).toEqual([]);
  expect(codes(result)).toEqual([code]);
  const [problem] = result.problems;
  expect(problem?.found).toBe(`${found}${measures.join('、')}未采用`);
  expect([problem?.figure, ...(problem?.also ?? [])]).toEqual(
    measures.map((measure) => ({ area: '朝阳区', year: 2023, measure })),
  );
});

test('a column of a later year is one problem for all measures', () => {
  const later = rows.map(([name = '', unit = '', value = ''], index) => [
    name,
    unit,
    index === 0 ? '2023年' : value,
    index === 0 ? '2024年' : index,
  ]);
  const result = read(book(sheet([['朝阳区卫生人员'], ...later])));
  expect(codes(result)).toEqual(['E207 D3:D5']);
  const [problem] = result.problems;
  expect(problem?.found).toBe(`${measures.join('、')}标为 2024 年，晚于文件夹的 2023 年`);
  expect([problem?.figure, ...(problem?.also ?? [])]).toEqual(
    measures.map((measure) => ({ area: '朝阳区', year: 2023, measure })),
  );
});

test('a table of another district below ours with the same measures is a comparison, and only noted', () => {
  const both = [['朝阳区2023年卫生人员'], ...rows, [], ['海淀区2023年卫生人员'], ...rows];
  const result = read(book(sheet(both)), 'A1');
  expect(codes(result)).toEqual(['N251 C9:C11']);
  expect(lines(result)).toHaveLength(3);
  const less = read(
    book(sheet([['朝阳区2023年卫生人员'], ...rows.slice(0, 3), [], ['海淀区2023年卫生人员'], ...rows])),
  );
  expect(codes(less)).toContain('E208 C8:C10');
});
