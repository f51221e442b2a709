import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const told = (title: string) =>
  read(
    book(
      sheet(
        [
          [title],
          ['年龄组', '死亡数', '', '', ''],
          ['', '心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'],
          ['30-34岁', 8, 12, 0, 1],
          ['65-69岁', 19, 31, 1, 0],
          ['70-74岁', 19, 31, 1, 0],
          ['合计', 46, 74, 2, 1],
        ],
        ['A2:A3', 'B2:E2'],
      ),
    ),
    'A1、A4:A6',
  );

test('groups within the ages of a title are what it says; others, and the total of all lines, are refused', () => {
  const result = told('朝阳区2023年30—69岁四类慢性病死亡情况');
  const read = lines(result);
  expect(read.length).toBe(8);
  expect(read.every((line) => line.includes('30—34岁') || line.includes('65—69岁'))).toBe(true);
  expect(codes(result)).toContain('W227 B6:E7');
});

test.each(['朝阳区2023年农村30—69岁四类慢性病死亡情况', '望京街道2023年30—69岁四类慢性病死亡情况'])(
  '%s says more than ages',
  (title) => {
    expect(lines(told(title))).toEqual([]);
  },
);
