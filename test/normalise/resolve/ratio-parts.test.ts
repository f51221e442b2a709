import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: Box[][]) => read(book(sheet([['2023年朝阳区卫生健康指标'], ...rows])));
const warned = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('率的分子、分母', () => {
  test.each<[string, Box[], Box[]]>([
    ['没有写单位', ['指标', '分子', '分母', '率（‰）'], ['婴儿死亡率', 30, 15200, 1.97]],
    ['单位栏是率的单位', ['指标', '分子', '分母', '指标值', '单位'], ['婴儿死亡率', 30, 15200, 1.97, '‰']],
    ['每千人口的率', ['指标', '分子', '分母', '指标值', '单位'], ['每千人口注册护士数', 29005, 3452, 8.4, '人']],
    ['每万人口的率', ['指标', '分子', '分母', '指标值', '单位'], ['每万人口全科医生数', 1200, 345, 3.5, '人']],
    ['人数以万计', ['指标', '分子', '分母', '率（%）'], ['家庭医生签约率', 120, 345, 34.8]],
    ['有几种分母', ['指标', '分子', '分母', '率（%）'], ['孕产妇系统管理率', 14820, 15010, 98.73]],
    ['栏名写了单位', ['指标', '分子（万人）', '分母（万人）', '率（%）'], ['家庭医生签约率', 120, 345, 34.8]],
  ])('%s的，不读，随率列在按登记不读里', (_, head, row) => {
    const result = of(head, row);
    expect(lines(result)).toEqual([]);
    expect(warned(result)).toEqual([]);
    expect(codes(result)).toContain('N233 B3:C3');
  });

  test('同一张表里不是率的行照常读', () => {
    const result = of(
      ['指标', '分子', '分母', '指标值', '单位'],
      ['注册护士数', null, null, 29005, '人'],
      ['每千人口注册护士数', 29005, 3452, 8.4, '人'],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 29005']);
    expect(warned(result)).toEqual([]);
  });

  test.each([
    [
      ['指标', '例数', '率（‰）'],
      ['婴儿死亡率', 30, 1.97],
    ],
    [
      ['指标', '实管理数', '率（%）'],
      ['高血压患者规范管理率', 36100, 85.7],
    ],
  ])('%j %j：不是率的数要问，不是按登记不读', (head, row) => {
    const result = of(head, row);
    expect(lines(result)).toEqual([]);
    expect(warned(result)).toEqual(['W223 B3']);
  });
});

describe('指标自己就是比率，“率”一栏是它的数', () => {
  const survey = (name: string, heading: string) =>
    read(
      book(
        sheet([
          ['2023年朝阳区监测调查结果'],
          ['指标', '样本量', heading, '95%CI下限', '95%CI上限'],
          [name, 3000, 19.2, 17.8, 20.6],
        ]),
      ),
      'D2:E2',
    );

  test.each(['率（%）', '率', '百分率'])('%s', (heading) => {
    expect(lines(survey('成人吸烟率', heading))).toEqual(['朝阳区 2023 成人吸烟率 19.2']);
  });

  test('计数的指标不是', () => {
    expect(lines(survey('注册护士数', '率（%）'))).toEqual([]);
  });
});
