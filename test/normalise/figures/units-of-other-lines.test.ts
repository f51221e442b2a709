import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (unit: string, name: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年统计'],
        ['指标', '数值'],
        ['年末常住人口（人）', 3438000],
        [`单位：${unit}`],
        ['实际开放床位数（张）', 24000],
        [name, 20100],
      ]),
    ),
  );

test.each(['张', '万张', '元', '个'])(
  '单位：%s is not that of a line with a unit of another kind in its name',
  (unit) => {
    expect(lines(of(unit, '注册护士数（人）'))).toContain('朝阳区 2023 注册护士数 20100');
  },
);

test.each([
  ['万人', '注册护士数（人）'],
  ['张', '注册护士数'],
  ['人', '注册护士数（张）'],
])('单位：%s above %s is asked about', (unit, name) => {
  const result = of(unit, name);
  expect(lines(result).filter((line) => line.includes('护士'))).toEqual([]);
  expect(codes(result)).toContain('E202 B6');
});
