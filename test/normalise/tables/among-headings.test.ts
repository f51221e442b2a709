import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年卫生资源'], ...rows], merges)));

test.each<[string, readonly (readonly Box[])[], string]>([
  [
    '年份上面的“其中”',
    [
      ['指标', '合计', '', '其中', ''],
      ['', '2023年', '2022年', '2023年', '2022年'],
      ['注册护士数', 20100, 19600, 9000, 8900],
    ],
    'D4:E4',
  ],
  [
    '没有下级的“其中”',
    [
      ['地区', '注册护士数', '其中', '活产数'],
      ['朝阳区', 20100, 9000, 25012],
    ],
    'C3',
  ],
  [
    '单独一列“其中：”',
    [
      ['指标', '2023年', '其中：'],
      ['注册护士数', 20100, 9000],
    ],
    'C3',
  ],
])('%s没有说是哪一部分，不当作全区的', (_, rows, cells) => {
  const result = of(rows);
  expect(lines(result).some((line) => /9000|8900/u.test(line))).toBe(false);
  expect(codes(result)).toContain(`W221 ${cells}`);
});

test('下面写着名称的“其中”，是左边那一项的分项', () => {
  const result = of(
    [
      ['地区', '总诊疗人次', '其中', ''],
      ['', '', '医院', '基层医疗卫生机构'],
      ['朝阳区', 45213000, 26000000, 18000000],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2'],
  );
  expect(lines(result)).toHaveLength(3);
  expect(codes(result)).toEqual([]);
});
