import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A1');
const births = ['朝阳区 2023 婴儿死亡数 4', '朝阳区 2023 活产数 2578'];

describe('口径写在行名或列名里', () => {
  test('常住的数就是指标的数，户籍的数要问是不是', () => {
    const result = of(
      ['朝阳区2023年出生情况'],
      ['口径', '活产数（人）', '婴儿死亡数（人）'],
      ['常住', 2578, 4],
      ['户籍', 2310, 3],
    );
    expect(lines(result)).toEqual(births);
    expect(codes(result)).toEqual(['W227 B4:C4']);
  });

  test('作列名也一样', () => {
    const result = of(['朝阳区2023年出生情况'], ['指标', '常住', '户籍'], ['活产数', 2578, 2310], ['婴儿死亡数', 4, 3]);
    expect(lines(result)).toEqual(births);
    expect(codes(result)).toContain('W227 C3:C4');
    expect(codes(result).filter((code) => /^(?:W221|E202)/u.test(code))).toEqual([]);
  });

  test.each([
    ['含新冠', '不含新冠'],
    ['（含新冠）', '（不含新冠）'],
    ['包含新冠', '剔除新冠'],
  ])('总数本来就包括的是指标的数：%s；%s 的按登记不读', (all, part) => {
    const result = of(
      ['朝阳区2023年甲乙类传染病报告发病数（例）'],
      ['年份', all, part],
      ['2022年', 1555, 504],
      ['2023年', 1308, 499],
    );
    expect(lines(result)).toEqual([
      '朝阳区 2022 甲乙类传染病报告发病数 1555',
      '朝阳区 2023 甲乙类传染病报告发病数 1308',
    ]);
    expect(codes(result)).toEqual(['N233 C3:C4']);
  });

  test('不知道包不包括的，也问口径', () => {
    const result = of(['朝阳区2023年卫生人员'], ['指标', '含规培生', '不含规培生'], ['注册护士数', 2710, 2578]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W227 B3', 'W227 C3']);
  });

  test('不是口径的生词照旧问名称', () => {
    const result = of(['朝阳区2023年卫生人员'], ['指标', '甲种', '乙种'], ['注册护士数', 2710, 2578]);
    expect(codes(result)).toEqual(['W221 B3:C3']);
  });
});
