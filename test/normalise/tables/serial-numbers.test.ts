import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const where = { area: '密云区', year: 2028 };
const listed = (head: string, numbers: readonly string[]) =>
  read(
    book(
      sheet([
        ['密云区2028年卫生人员'],
        [head, '指标', '单位', '2028年'],
        [numbers[0] ?? '', '注册护士数', '人', 120],
        [numbers[1] ?? '', '公共卫生医师数', '人', 110],
      ]),
    ),
    'A1:D2 A3:A4',
    where,
  );

test.each([[['1', '2']], [['1.', '2.']], [['1、', '2、']], [['(1)', '（2）']], [['01', '02']]])(
  'serial numbers like %s are no figures',
  (numbers) => {
    const result = listed('序号', numbers);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toEqual(['密云区 2028 公共卫生医师数 110', '密云区 2028 注册护士数 120']);
  },
);

test('a number with a point behind it in a column of remarks may be one', () => {
  expect(codes(listed('备注', ['1.', '2.']))).toContain('W222 A3:A4');
});
