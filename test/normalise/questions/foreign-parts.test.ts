import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

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
});
