import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const rows = [
  ['指标', '单位', '2023年'],
  ['注册护士数', '人', 20100],
  ['活产数', '人', 20400],
];
const named = (name: string, ...others: readonly string[]) =>
  read(book(sheet(rows, [], name), ...others.map((other) => sheet([['医疗卫生机构数', '个', 1861]], [], other))));
const asked = (name: string, ...others: readonly string[]) =>
  named(name, ...others).problems.some(({ code, where }) => code === 'W246' && where.sheet === name);

describe('a sheet whose name is months or a day', () => {
  test.each(['1-11', '7-12', '1—9', '（1-11）', '11.30', '12.25', '6/30', '1130', '十一月三十日', '11月30日'])(
    '%s is asked about',
    (name) => {
      expect(lines(named(name))).toHaveLength(2);
      expect(asked(name)).toBe(true);
    },
  );

  test.each(['1-12', '12.31', '1231', '2-1', '3.1', '1.15', '1', '2023', '2021-2023', '十二月三十一日'])(
    '%s says nothing',
    (name) => {
      expect(asked(name)).toBe(false);
    },
  );

  test('numbers of tables are none', () => {
    expect(asked('1-11', '2-1')).toBe(false);
    expect(asked('5.12', '5.13')).toBe(false);
    const titled = read(book(sheet([['表1-11 2023年朝阳区卫生统计'], ...rows], [], '1-11')));
    expect(codes(titled)).toEqual([]);
  });
});
