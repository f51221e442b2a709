import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年卫生健康情况'], ...rows])));
const managed = '朝阳区 2023 65岁及以上老年人规范健康管理人数';

describe('简称下面的“其中”把指标写得更全：读“其中”，不读简称', () => {
  test('行', () => {
    const result = of(['指标', '人数'], ['65岁及以上老年人健康管理人数', 80000], ['其中：规范健康管理人数', 74800]);
    expect(lines(result)).toEqual([`${managed} 74800`]);
    expect(codes(result)).toEqual(['N233 B3']);
  });

  test('隔着别的“其中”，写了全名', () => {
    const result = of(
      ['指标', '人数'],
      ['老年人健康管理人数', 80000],
      ['其中：男', 39000],
      ['其中：65岁及以上老年人规范健康管理人数', 74800],
    );
    expect(lines(result)).toEqual([`${managed} 74800`]);
  });

  test('列', () => {
    const result = of(['项目', '65岁及以上老年人健康管理人数', '其中：规范健康管理人数'], ['全区', 80000, 74800]);
    expect(lines(result)).toEqual([`${managed} 74800`]);
  });
});

describe('没有更全的写法：简称照读', () => {
  test('只有简称', () => {
    expect(lines(of(['指标', '人数'], ['65岁及以上老年人健康管理人数', 74800]))).toEqual([`${managed} 74800`]);
  });

  test('“其中”是别的', () => {
    const result = of(['指标', '人数'], ['65岁及以上老年人健康管理人数', 74800], ['其中：中医药健康管理人数', 60000]);
    expect(lines(result)).toEqual([`${managed} 74800`]);
  });

  test.each(['其中：户籍', '其中：户籍期望寿命'])('“%s”是期望寿命的一部分，不是更全的写法', (name) => {
    const result = of(['指标', '男', '女', '合计'], ['期望寿命（岁）', 80.2, 85.3, 82.75], [name, 80.5, 85.4, 82.95]);
    expect(lines(result)).toContain('朝阳区 2023 人均期望寿命 82.75');
  });

  test('“其中”是一个分项', () => {
    const result = of(['指标', '数值'], ['实有床位数', 930], ['其中：医院', 800], ['其中：医院实有床位数', 800]);
    expect(lines(result)).toContain('朝阳区 2023 实际开放床位数 930');
  });

  test('标准名下面的“其中”', () => {
    const result = of(['指标', '人数'], ['65岁及以上老年人规范健康管理人数', 74800], ['其中：规范健康管理人数', 74000]);
    expect(lines(result)).toEqual([`${managed} 74800`]);
    expect(codes(result)).toContain('W221 B4');
  });

  test('另起一行写的全名不是“其中”：两个数都留着，由检查去比', () => {
    const result = of(
      ['指标', '人数'],
      ['65岁及以上老年人健康管理人数', 80000],
      ['65岁及以上老年人规范健康管理人数', 74800],
    );
    expect(lines(result)).toEqual([`${managed} 74800`, `${managed} 80000`]);
  });
});
