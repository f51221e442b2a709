import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年卫生资源（历年）'], ...rows])));
const names = ['医疗卫生机构数', '实际开放床位数', '注册床位数'];
const six = ['合计', 1774, 24610, 26900, 1799, 25130, 27590];

describe('没有合并的分组标题', () => {
  const years = [
    '朝阳区 2022 医疗卫生机构数 1774',
    '朝阳区 2022 实际开放床位数 24610',
    '朝阳区 2022 注册床位数 26900',
    '朝阳区 2023 医疗卫生机构数 1799',
    '朝阳区 2023 实际开放床位数 25130',
    '朝阳区 2023 注册床位数 27590',
  ];
  test.each([
    ['第一栏', ['机构类别', '2022年', null, null, '2023年', null, null]],
    ['中间一栏', ['机构类别', null, '2022年', null, null, '2023年', null]],
    ['末一栏', ['机构类别', null, null, '2022年', null, null, '2023年']],
    ['前一组第一栏、后一组中间', ['机构类别', '2022年', null, null, null, '2023年', null]],
  ])('写在%s，子标题重复处分组', (_, head) => {
    expect(lines(of(head, [null, ...names, ...names], six))).toEqual(years.toSorted());
  });

  test('子标题不重复的，整行都问，不猜', () => {
    const other = [...names, '医疗卫生机构数', '注册床位数', '实际开放床位数'];
    const result = of(['机构类别', null, '2022年', null, null, '2023年', null], [null, ...other], six);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W228 B4:G4']);
  });

  test('大标题不是指标的名称，下面只有年份', () => {
    const years = ['2023年', '2022年'];
    const cases = ['甲乙类合计', 4066, 3580, 2, 3];
    expect(lines(of(['病种', '发病数', null, '死亡数', null], [null, ...years, ...years], cases))).toEqual(
      [
        '朝阳区 2022 甲乙类传染病报告发病数 3580',
        '朝阳区 2022 甲乙类传染病报告死亡数 3',
        '朝阳区 2023 甲乙类传染病报告发病数 4066',
        '朝阳区 2023 甲乙类传染病报告死亡数 2',
      ].toSorted(),
    );
    const staff = ['注册护士数', 24100, 23500, 900, 880];
    expect(lines(of(['指标', '全区', null, '其中：农村', null], [null, ...years, ...years], staff))).toEqual([
      '朝阳区 2022 注册护士数 23500',
      '朝阳区 2023 注册护士数 24100',
    ]);
  });

  test('只有一格的下一行标题，在左边大标题留空之处', () => {
    const head = ['机构类别', '执业（助理）医师', null, '注册护士'];
    const rows = [head, [null, null, '执业医师', null], ['合计', 26500, 25100, 28200]];
    const result = read(book(sheet([['朝阳区2023年卫生资源'], ...rows])));
    expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 26500', '朝阳区 2023 注册护士数 28200']);
    expect(codes(result)).toEqual(['N233 C4']);
  });

  test('地区写在各年的中间', () => {
    const years = ['2021年', '2022年', '2023年'];
    const head = [null, null, '朝阳区', null, null, '密云区', null];
    const calls = ['院前急救呼叫数', 77000, 78000, 80000, 60000, 61000, 62000];
    expect(lines(of(head, ['指标', ...years, ...years], calls))).toContain('密云区 2021 院前急救呼叫数 60000');
  });

  test('分组之外的合计栏、各组相同的前一栏不算', () => {
    const head = ['指标', null, '2022年', null, '2023年', null];
    const kinds = ['公立', '社会办'];
    const beds = ['注册床位数', 1, 18300, 8600, 18710, 8880];
    expect(lines(of(head, [null, '排名', ...kinds, ...kinds], beds))).toHaveLength(4);
    const sexes = ['指标', null, '性别', null, '其中', null];
    expect(codes(of(sexes, [null, '合计', '男', '女', '本市', '外地'], ['活产数', 90, 50, 40, 30, 60]))).not.toContain(
      'W228 B4:F4',
    );
  });

  test('竖着写在一组的第二行', () => {
    const beds = ['实际开放总床日数', '实际占用总床日数'];
    const rows = (levels: readonly (string | null)[]) =>
      levels.map((level, at) => [level, beds[at % 2] ?? '', 1000 - at]);
    const head = ['级别', '指标', '数值（床日）'];
    expect(lines(of(head, ...rows([null, '三级医院', null, '二级医院'])))).toEqual(
      [
        '朝阳区 2023 实际开放总床日数/三级医院 1000',
        '朝阳区 2023 实际占用总床日数/三级医院 999',
        '朝阳区 2023 实际开放总床日数/二级医院 998',
        '朝阳区 2023 实际占用总床日数/二级医院 997',
      ].toSorted(),
    );
    expect(codes(of(head, ...rows([null, '三级医院', null])))).toEqual(['W228 C3:C5']);
    // 前两行没有级别，后两行一组：合计在前。
    expect(lines(of(head, ...rows([null, null, '三级医院', null])))).toContain('朝阳区 2023 实际开放总床日数 1000');
  });
});
