import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const below = (sentence: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生健康统计'],
        [sentence],
        ['指标', '单位', '2023年'],
        ['注册护士数', '人', 25905],
        ['产妇数', '人', 18700],
      ] satisfies (readonly Box[])[]),
    ),
  );

describe('a sentence between the title and the headings', () => {
  test.each([
    '数据为快报数。',
    '数据未经审核。',
    '缺3家机构数据。',
    '本年数未出，暂用上年数。',
    '统计口径有调整。',
    '与去年口径不一致。',
    '四舍五入到百位。',
    '系统故障，部分数据缺失。',
  ])('%s is heard as a note is, and the figures are read', (sentence) => {
    const result = below(sentence);
    expect(codes(result)).toEqual([expect.stringMatching(/^W24[67] A2$/u)]);
    expect(lines(result)).toHaveLength(2);
  });

  test.each([
    '2023年，全区卫生健康工作取得新进展。',
    '数据已核实。',
    '本表为年报数。',
    '数据来源于统计直报系统。',
    '统计时间为1月1日至12月31日。',
  ])('%s is not asked about', (sentence) => {
    expect(codes(below(sentence)).filter((code) => code.startsWith('W'))).toEqual([]);
  });
});
