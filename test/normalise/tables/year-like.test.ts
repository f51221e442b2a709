import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const numbers = [2372, 2000, 372] as const;
const expected = [
  '朝阳区 2023 注册床位数 2372',
  '朝阳区 2023 注册床位数/公立 2000',
  '朝阳区 2023 注册床位数/社会办 372',
];
const rows = (name: string | null) => [
  ['朝阳区2023年注册床位'],
  ['类别', null, '注册床位数（张）'],
  ['办医主体', '合计', numbers[0]],
  [name, '公立', numbers[1]],
  [name, '社会办', numbers[2]],
];

test.each([
  ['merged over its lines', null, ['A3:A5']],
  ['on every line', '办医主体', []],
  ['on the first line', null, []],
] as const)('beds that could be a year are read below a dimension %s', (_, name, merges) => {
  const result = read(book(sheet(rows(name), merges)));
  expect(lines(result)).toEqual(expected);
  expect(codes(result)).toEqual([]);
});

test.each([2010, 2000])('%s in the first line, too', (total) => {
  const [, , first, ...rest] = rows('办医主体');
  const result = read(book(sheet([...rows(null).slice(0, 2), [...(first ?? []).slice(0, 2), total], ...rest])));
  expect(lines(result)).toContain(`朝阳区 2023 注册床位数 ${total}`);
  expect(codes(result)).toEqual([]);
});

test('a line below a merged name that the register does not know is no heading either', () => {
  const result = read(
    book(
      sheet(
        [['朝阳区2023年床位'], ['类别', null, '注册床位数（张）'], ['办医主体', '合计', 2372], [null, '甲', 2000]],
        ['A3:A4'],
      ),
    ),
  );
  expect(lines(result)).not.toContain('朝阳区 2000 注册床位数 2000');
  expect(codes(result).some((code) => code.includes('C4'))).toBe(true);
});

test.each([
  ['merged', ['A3:A4', 'A5:A6']],
  ['not merged', []],
] as const)(
  'numbers that could be years behind the name of a measure are read where the group before it is %s',
  (_, merges) => {
    const rows = [
      ['朝阳区2023年慢病'],
      ['病种', '项目', '人数'],
      ['高血压', '年内管理高血压患者数', 2025],
      [null, '高血压患者规范管理人数', 2022],
      ['糖尿病', '年内管理糖尿病患者数', 2023],
      [null, '糖尿病患者规范管理人数', 2020],
    ];
    const result = read(book(sheet(rows, merges)));
    expect(result.observations.map(({ value }) => value)).toEqual([2025, 2022, 2023, 2020]);
    expect(codes(result)).toEqual([]);
  },
);
