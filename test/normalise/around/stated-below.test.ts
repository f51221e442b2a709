import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const head = ['指标', '数值'];

describe('没有表题的表，看离它最近的表题', () => {
  test('年份', () => {
    const result = of(
      ['朝阳区2022年卫生人员'],
      head,
      ['注册护士数（人）', 25390],
      [],
      ['朝阳区2023年妇幼健康'],
      head,
      ['活产数（人）', 17900],
      [],
      head,
      ['产妇数（人）', 17600],
    );
    expect(lines(result)).toEqual([
      '朝阳区 2022 注册护士数 25390',
      '朝阳区 2023 产妇数 17600',
      '朝阳区 2023 活产数 17900',
    ]);
  });

  test('地区', () => {
    const result = of(
      ['朝阳区2023年卫生人员'],
      head,
      ['注册护士数（人）', 25560],
      [],
      ['全市2023年妇幼健康'],
      head,
      ['活产数（人）', 101578],
      [],
      head,
      ['产妇数（人）', 101561],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25560']);
    expect(codes(result)).toEqual(['E208 B7、B10']);
  });

  test('范围', () => {
    const result = of(
      ['朝阳区2023年卫生人员'],
      head,
      ['注册护士数（人）', 25560],
      [],
      ['朝阳区2023年公立医院卫生人员'],
      head,
      ['执业（助理）医师数（人）', 2078],
      [],
      head,
      ['全科医生数（人）', 61],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25560']);
    expect(codes(result)).toEqual(['W227 B10', 'W227 B7']);
  });

  test('上面只有一个表题的，照它', () => {
    const result = of(['朝阳区2023年卫生统计'], head, ['注册护士数（人）', 25390], [], head, ['活产数（人）', 17900]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25390', '朝阳区 2023 活产数 17900']);
  });
});
