import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年统计表'], ['指标', '单位', '数值'], ...rows])));

describe('“其中”之后的指标项', () => {
  test('上面的一项不含它，可能只是那里的一部分：照读，要问', () => {
    const result = of(['疾控人员数', '人', 430], ['其中：公共卫生医师数', '人', 160]);
    expect(codes(result)).toEqual(['W247 C4']);
    expect(lines(result)).toEqual(['朝阳区 2023 公共卫生医师数 160', '朝阳区 2023 疾控人员数 430']);
  });

  test.each([
    ['执业（助理）医师数', '公共卫生医师数', '人'],
    ['年末常住人口', '公共卫生医师数', '人'],
    ['实际开放床位数', '康复床位数', '张'],
    ['医疗卫生机构数', '三级公立综合医院数', '个'],
  ])('%s 其中 %s：登记为它的一部分的不问', (host, part, unit) => {
    expect(codes(of([host, unit, 9000], [`其中：${part}`, unit, 160]))).toEqual([]);
  });

  test('下一行没有“其中”，或单位不同的，不问', () => {
    expect(codes(of(['疾控人员数', '人', 430], ['公共卫生医师数', '人', 160]))).toEqual([]);
    expect(codes(of(['医疗卫生机构数', '个', 1800], ['其中：注册护士数', '人', 25000]))).toEqual([]);
  });

  test('缩进在另一个指标项下面、用别名写的，和与它并列的，也要问', () => {
    const within = of(
      ['户籍人口', '人', 441000],
      ['　0—6岁儿童数', '人', 19000],
      ['　65岁及以上老年人数', '人', 88000],
    );
    expect(codes(within)).toEqual(['W247 C4', 'W247 C5']);
    const total = of(['常住人口', '人', 528000], ['　65岁及以上老年人数', '人', 88000]);
    expect(codes(total)).toEqual([]);
  });

  test('各列“其中”之后的也一样', () => {
    const result = read(
      book(sheet([['朝阳区2023年人口'], ['地区', '户籍人口', '其中：65岁及以上老年人数'], ['朝阳区', 441000, 88000]])),
    );
    expect(codes(result)).toEqual(['W247 C3']);
  });

  test('与“其中：”后面的名称对齐的，是并列的', () => {
    const rows: readonly (readonly Box[])[] = [
      ['执业（助理）医师数', '人', 9000],
      ['　其中：中医类别', '人', 900],
      ['　　　　公共卫生类别', '人', 160],
    ];
    expect(codes(of(...rows))).toEqual([]);
  });

  test('比上面的大的，不会是它的一部分', () => {
    expect(codes(of(['执业医师', '人', 12000], ['　护士数', '人', 13000]))).not.toContain('W247 C4');
  });

  test('缩进在户籍人口下面的常住人口，可能只是户籍里的', () => {
    const part = of(['户籍人口', '人', 427700], ['　其中：常住', '人', 400000], ['　65岁及以上常住人口', '人', 100000]);
    expect(codes(part)).toContain('W247 C5');
    const beside = of(['户籍人口', '人', 427700], ['65岁及以上常住人口', '人', 100000]);
    expect(codes(beside)).toEqual([]);
    const own = of(['常住人口', '人', 527700], ['　65岁及以上常住人口', '人', 100000]);
    expect(codes(own)).toEqual([]);
  });
});
