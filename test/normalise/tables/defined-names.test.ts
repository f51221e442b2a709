import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const noted = (note: string, ...rows: Box[][]) =>
  read(book(sheet([['2023年朝阳区床位情况'], ['指标', '数值（张）'], ...rows, [note]])));

describe('注里说明的名称', () => {
  test.each([
    '注：床位数为实有床位数。',
    '注：床位数指实有床位数。',
    '注：1.表中床位数均为实际开放床位数；2.保留整数。',
  ])('“%s”：床位数是实际开放床位数', (note) => {
    const result = noted(note, ['床位数', 25000]);
    expect(lines(result)).toEqual(['朝阳区 2023 实际开放床位数 25000']);
    expect(codes(result)).toEqual([]);
  });

  test('编制床位数是注册床位数', () => {
    expect(lines(noted('注：床位为编制床位。', ['床位数', 27000]))).toEqual(['朝阳区 2023 注册床位数 27000']);
  });

  test.each([
    ['注：床位数为编制床位数的90%。', ['床位数', 25000]],
    ['注：床位数不为编制床位数。', ['床位数', 25000]],
    ['注：床位数为实有床位数，床位数为编制床位数。', ['床位数', 25000]],
    ['注：床位数为编制床位数。', ['医院床位数', 25000]],
  ])('%s 对 %j 没有说清，要问', (note, row) => {
    const result = noted(note, row);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });

  test('表里另有那个指标的，要问', () => {
    const result = noted('注：床位数为编制床位数。', ['床位数', 25000], ['编制床位数', 27000]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册床位数 27000']);
    expect(codes(result)).not.toEqual([]);
  });
});
