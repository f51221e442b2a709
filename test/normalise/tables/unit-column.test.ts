import { expect, test } from 'vitest';
import { type Box, book, lines, read, sheet } from '../build.ts';

const of = (heading: string | null, rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年卫生统计'], ['指标', heading, '数值'], ...rows])));

test.each([[null], ['计量'], ['单位']])(
  'in a column of units headed %s a line without a number is no heading',
  (heading) => {
    const result = of(heading, [
      ['年末常住人口', '万人', 345],
      ['暂住人口', '万人', null],
      ['活产数', null, 20000],
      ['注册床位数', '张', 8000],
    ]);
    expect(lines(result)).toEqual(
      expect.arrayContaining([
        '朝阳区 2023 年末常住人口 3450000',
        '朝阳区 2023 活产数 20000',
        '朝阳区 2023 注册床位数 8000',
      ]),
    );
  },
);
