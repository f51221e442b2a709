import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (name: string, unit: string) =>
  read(
    book(
      sheet([
        ['指标', '单位', '2023年'],
        [name, unit, 50],
      ]),
    ),
  );

describe('a whole name with its trimmings', () => {
  test.each([
    ['注册护士人数', '人', '朝阳区 2023 注册护士数 50'],
    ['注册护士总数', '人', '朝阳区 2023 注册护士数 50'],
    ['注册护士数量', '人', '朝阳区 2023 注册护士数 50'],
    ['注册护士数：', '人', '朝阳区 2023 注册护士数 50'],
    ['注册护士数 人', '', '朝阳区 2023 注册护士数 50'],
    ['年末注册护士数', '人', '朝阳区 2023 注册护士数 50'],
    ['注册护士数（年末）', '人', '朝阳区 2023 注册护士数 50'],
    ['朝阳区年末注册护士总数（人）', '', '朝阳区 2023 注册护士数 50'],
    ['全区注册护士数', '人', '朝阳区 2023 注册护士数 50'],
    ['北京市注册护士数', '人', '北京市 2023 注册护士数 50'],
    ['全年总诊疗人次', '人次', '朝阳区 2023 总诊疗人次 50'],
    ['行政村个数', '个', '朝阳区 2023 行政村总数 50'],
    ['婴儿死亡', '例', '朝阳区 2023 婴儿死亡数 50'],
  ])('%s is read', (name, unit, line) => {
    const result = of(name, unit);
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual([line]);
  });

  test('an area before one name does not take the district from another', () => {
    const result = read(
      book(
        sheet([
          ['指标', '单位', '2023年'],
          ['注册护士数', '人', 50],
          ['全市注册护士数', '人', 900],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['北京市 2023 注册护士数 900', '朝阳区 2023 注册护士数 50']);
  });

  test.each([
    ['上年末注册护士数', '人'],
    ['年末总诊疗人次', '人次'],
    ['全年注册护士数', '人'],
    ['行政村人数', '人'],
    ['医疗卫生机构人数', '人'],
    ['实习注册护士数', '人'],
    ['每千人口注册护士数', '人'],
    ['朝阳医院注册护士数', '人'],
    ['社区卫生服务中心', '人'],
    ['产妇', '人次'],
  ])('%s is not', (name, unit) => {
    const result = of(name, unit);
    expect(result.observations).toEqual([]);
    expect([...codes(result), ...result.printed]).not.toEqual([]);
  });
});
