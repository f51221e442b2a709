import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年妇幼健康情况'], ...rows])));

test.each(['（以下单位：百人）', '儿童（百人）', '以下单位：百个', '二、儿童（单位：百人）'])(
  '“%s”的单位不在 units.csv，它下面的问，它上面的照读',
  (heading) => {
    const result = of(['指标', '2023年'], ['活产数', 2622], [heading], ['婴儿死亡数', 5], ['5岁以下儿童死亡数', 7]);
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 2622']);
    expect(codes(result)).toEqual(['E202 B5:B6']);
  },
);

test('各行自己写了单位的照读，要问', () => {
  const result = of(
    ['指标', '单位', '2023年'],
    ['活产数', '人', 2622],
    ['儿童（单位：百人）', null, null],
    ['婴儿死亡数', '人', 5],
    ['5岁以下儿童死亡数', '人', 7],
  );
  expect(lines(result)).toHaveLength(3);
  expect(codes(result)).toEqual(['W247 C5:C6']);
});

test.each(['儿童（一百人以上的机构）', '百人计划', '百万人健身', '儿童（人）', '儿童（100）'])(
  '“%s”没有写别的单位',
  (heading) => {
    const result = of(['指标', '2023年'], ['活产数', 2622], [heading], ['婴儿死亡数', 5]);
    expect(codes(result)).not.toContain('E202 B5');
  },
);
