import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  codes(read(book(sheet([['朝阳区2023年卫生情况'], ['指标', '2023年'], ...rows])))).filter((code) =>
    code.startsWith('W247'),
  );

describe('numbers named by their measure that add up a line which it leaves out', () => {
  test('加床 within the beds', () => {
    expect(of(['实际开放床位数', 10300], ['编制', 10000], ['加床', 300])).toEqual(['W247 B3']);
  });

  test('退休返聘 within the doctors', () => {
    expect(of(['执业（助理）医师数', 5300], ['在岗', 5000], ['退休返聘', 300])).toEqual(['W247 B3']);
  });

  test('丙类 before the total', () => {
    const rows = [
      ['甲类', 5],
      ['乙类', 1000],
      ['丙类', 500],
    ] as const;
    expect(of(...rows, ['甲乙类传染病报告发病数', 1505])).toEqual(['W247 B6']);
    expect(of(...rows, ['甲乙类传染病报告发病数', 1005])).toEqual([]);
  });

  test('a measure that the line and the heading name together', () => {
    const rows = [
      ['甲乙类传染病', 3100],
      ['甲类', 0],
      ['乙类', 100],
      ['丙类', 3000],
    ];
    const result = read(book(sheet([['朝阳区2023年传染病'], ['病种', '发病数'], ...rows])));
    expect(codes(result)).toContain('W247 B3');
  });
});

test.each<[Box, number, readonly (readonly Box[])[]]>([
  [
    '实际开放床位数',
    10000,
    [
      ['编制', 10000],
      ['加床', 300],
    ],
  ],
  [
    '执业（助理）医师数',
    5300,
    [
      ['执业医师', 5000],
      ['执业助理医师', 300],
    ],
  ],
  [
    '执业（助理）医师数',
    5300,
    [
      ['在编', 5000],
      ['合同制', 300],
    ],
  ],
  [
    '活产数',
    20000,
    [
      ['男', 11000],
      ['女', 9000],
    ],
  ],
])('%s of %s is the sum of what it means, or of none', (name, number, parts) => {
  expect(of([name, number], ...parts)).toEqual([]);
});
