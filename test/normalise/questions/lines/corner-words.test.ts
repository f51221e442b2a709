import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

describe('words over the names of the lines', () => {
  const list = (corner: string) =>
    read(
      book(
        sheet([['朝阳区2023年卫生统计表'], [corner, '2023年'], ['执业（助理）医师数', 22000], ['注册护士数', 20100]]),
      ),
    );

  test.each([
    '指标（停用）',
    '停用',
    '外聘指标',
    '指标-外聘',
    '到期未续',
    '指标（1—11月）',
    '指标（全市）',
    '指标（海淀区）',
    '指标（调整前）',
    '项目（仅供参考）',
    '指标/快报数',
    '指标／海淀区',
    '指标/三级医院',
  ])('%s is asked about', (corner) => {
    const result = list(corner);
    expect(codes(result).some((code) => /^W246 A2|^W227 B3/u.test(code))).toBe(true);
  });

  test.each([
    '指标',
    '指标名称',
    '项 目',
    '主要指标',
    '卫生人员',
    '人员类别',
    '指标（人）',
    '内容',
    '指标 Item',
    '项目 Item',
    '指标/单位',
    '指标/年份',
    '项目／内容',
    '月份',
  ])('%s is not', (corner) => {
    const result = list(corner);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual([]);
  });
});

describe('words over areas and years', () => {
  const row = (corner: string, name: string) =>
    read(book(sheet([['朝阳区2023年卫生统计表'], [corner, '执业（助理）医师数', '注册护士数'], [name, 22000, 20100]])));

  test.each([
    ['地区（停用）', '朝阳区'],
    ['年份（到期未续）', '2023年'],
    ['地区（快报数）', '朝阳区'],
    ['地区（1—11月）', '朝阳区'],
    ['地区（截至10月底）', '朝阳区'],
    ['区县（编制数）', '朝阳区'],
  ])('%s is asked about', (corner, name) => {
    expect(codes(row(corner, name))).toEqual(['W246 A2']);
  });

  test.each([
    ['地区', '朝阳区'],
    ['年份（年）', '2023年'],
    ['区（县）', '朝阳区'],
    ['地区（年末数）', '朝阳区'],
    ['地区（全年）', '朝阳区'],
    ['地区 Region', '朝阳区'],
  ])('%s is not', (corner, name) => {
    expect(codes(row(corner, name))).toEqual([]);
  });
});

describe('左上角写着时间、一家医院或数的状态', () => {
  const asked = (corner: string, rows: readonly (readonly (string | number)[])[]) =>
    codes(read(book(sheet([['朝阳区2023年卫生统计表'], [corner, ...(rows[0] ?? [])], ...rows.slice(1)])))).filter(
      (code) => code.startsWith('W'),
    );
  const list = [
    ['2022年', '2023年'],
    ['执业（助理）医师数', 21000, 22000],
    ['注册护士数', 19800, 20100],
  ];
  const years = [
    ['执业（助理）医师数', '注册护士数'],
    ['2022年', 21000, 19800],
    ['2023年', 22000, 20100],
  ];

  test.each(['截至11月底', '截至9月', '朝阳医院', '朝阳医院[床]', '快报', '估计'])('“%s”要问', (corner) => {
    expect(asked(corner, list)).not.toEqual([]);
    expect(asked(corner, years)).not.toEqual([]);
  });

  test.each(['指标', '年份', '项目'])('“%s”不问', (corner) => {
    expect(asked(corner, list)).toEqual([]);
    expect(asked(corner, years)).toEqual([]);
  });
});

describe('words in brackets over the units', () => {
  const units = (heading: string) =>
    codes(read(book(sheet([['朝阳区2023年卫生统计表'], ['指标', heading, '2023年'], ['注册护士数', '人', 20100]]))));

  test.each(['单位（快报数）', '计量单位（三级医院）', '单位（上半年）', '单位（海淀区）'])(
    '%s is asked about',
    (heading) => {
      expect(units(heading)).toEqual(['W246 B2']);
    },
  );

  test.each(['单位', '计量单位', '单位（人、张）'])('%s is not', (heading) => {
    expect(units(heading)).toEqual([]);
  });
});
