import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const few: readonly (readonly [string, number])[] = [
  ['霍乱', 3],
  ['肺结核', 1200],
  ['痢疾', 97],
  ['新型冠状病毒感染', 500],
];
const many = [...few, ['梅毒', 40], ['淋病', 30], ['麻疹', 20], ['百日咳', 10], ['猩红热', 100]] as const;

/** What is asked about the total of a list of diseases. */
function asked(
  list: readonly (readonly [string, number])[],
  total: number,
  name = '甲乙类传染病合计',
  of = '',
  sign = '',
) {
  const rows: readonly (readonly Box[])[] = [
    [`2023年朝阳区${of}法定传染病发病情况`],
    ['病种', '发病数'],
    [name, total],
    ...list.map(([disease, cases]) => [`${sign}${disease}`, cases]),
  ];
  const result = read(book(sheet(rows)));
  expect(lines(result)).toEqual([
    `朝阳区 2023 甲乙类传染病报告发病数 ${total}`,
    '朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 500',
  ]);
  return codes(result).filter((code) => !code.startsWith('N'));
}

test.each(['甲乙类传染病合计', '甲乙类合计', '甲乙类传染病'])('the diseases of %s are never more than it', (name) => {
  expect(asked(few, 1700, name)).toEqual(['W247 B3']);
  expect(asked(few, 1700, name, '', '其中：')).toEqual(['W247 B3']);
  expect(asked(few, 1700, name, '', '　　')).toEqual(['W247 B3']);
  expect(asked(few, 1800, name)).toEqual([]);
});

test('a short list may leave diseases out, a long one has them all', () => {
  expect(asked(few, 1900)).toEqual([]);
  expect(asked(many, 2100)).toEqual(['W247 B3']);
  expect(asked(many, 2000)).toEqual([]);
  expect(asked(many, 2100, '甲乙类传染病合计', '', '其中：')).toEqual([]);
  expect(asked(many, 2100, '甲乙类传染病合计', '主要')).toEqual([]);
});

test('a list with lines for its classes is not added up', () => {
  expect(asked([['甲类', 3], ...few.slice(0, 1), ['乙类', 1797], ...few.slice(1)], 1800)).toEqual([]);
});
