import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet, shown } from '../build.ts';

const table = (value: Box, measure = '注册护士数', unit = '人') =>
  read(
    book(
      sheet([
        ['指标', '单位', '2023年'],
        [measure, unit, value],
      ]),
    ),
  );

describe('数字格式', () => {
  test.each([
    ['[DBNum2][$-804]General', '$25905'],
    ['[$-804]0', '$25905'],
  ])('%s 的 $ 不是货币', (format, text) => {
    expect(lines(table(shown(25905, text, format)))).toEqual(['朝阳区 2023 注册护士数 25905']);
    expect(codes(table(shown(25905, text, format)))).toEqual([]);
  });

  test('[$¥-804]、[$$-409] 是货币，要问', () => {
    expect(codes(table(shown(25905, '¥25905', '[$¥-804]0')))).toEqual(['E209 C2']);
    expect(codes(table(shown(25905, '$25905', '[$$-409]0')))).toEqual(['E209 C2']);
  });

  test('格式中的 ‰ 是单位', () => {
    expect(lines(table(shown(198, '198', '0‰'), '成人吸烟率', '%'))).toEqual(['朝阳区 2023 成人吸烟率 19.8']);
    expect(codes(table(shown(25905, '25905', '0‰')))).toEqual(['E202 C2']);
  });

  test('a star behind the number is a footnote sign', () => {
    expect(codes(table(shown(25905, '25905', '0"*"')))).toEqual(['W238 C2']);
    expect(codes(table(shown(25905, '25905', '0\\*;-0')))).toEqual(['W238 C2']);
    expect(codes(table(shown(25905, '25905', '0_*')))).toEqual([]);
    expect(codes(table(shown(25905, '25905', '0* ')))).toEqual([]);
    expect(codes(table(shown(25905, '25905', '0;0"*"')))).toEqual([]);
  });

  test.each(['[White]0', '[白色]#,##0', '[Color 2]0', '0;0;[White]0'])('%s 的字看不见', (format) => {
    const value = format.startsWith('0;') ? 0 : 25905;
    expect(codes(table(shown(value, String(value), format)))).toEqual(['E209 C2']);
  });

  test.each(['[Red]0', '0;[White]-0', '0"[White]"', '[>=30000][White]0;0', '0_ ;[Red]-0 '])(
    '%s 的字看得见',
    (format) => {
      expect(lines(table(shown(25905, '25905', format)))).toEqual(['朝阳区 2023 注册护士数 25905']);
    },
  );
});

describe('百分数为 1', () => {
  test('看不出是 1% 还是 100%', () => {
    expect(codes(table(1, '国民体质合格率', '%'))).toEqual(['W244 C2']);
    expect(codes(table(0.98, '国民体质合格率', '%'))).toEqual(['W244 C2']);
  });

  test('写明的和大些的不问', () => {
    expect(codes(table('1%', '国民体质合格率', '%'))).toEqual([]);
    expect(codes(table(shown(1, '100%', '0%'), '国民体质合格率', '%'))).toEqual([]);
    expect(codes(table(1.2, '国民体质合格率', '%'))).toEqual([]);
  });
});
