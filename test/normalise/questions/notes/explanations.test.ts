import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const explained = (text: string, heading = '指标解释') =>
  read(
    book(
      sheet([
        ['朝阳区2023年统计报表'],
        ['指标', '单位', '本年', heading],
        ['注册护士数', '人', 20000, text],
        ['活产数', '人', 19000, '报告期内活产的总数'],
      ]),
    ),
  );

describe('what stands below 指标解释 beside a figure', () => {
  test.each([
    '不含中医医院的护士',
    '仅指医联体内',
    '只统计区直属单位',
    '含区外多点注册',
    '估计数',
    '待核实',
    '统计范围：三级医院',
    '以上数据为全市数',
    '截至11月底',
    '2022年数',
    '指三级医院的注册护士',
    '指取得护士执业证书的人员，仅统计公立医院',
    '指取得护士执业证书的人员，不包括民营医院的护士',
  ])('%s keeps the figure to less than the measure', (text) => {
    for (const heading of ['指标解释', '定义', '指标含义']) {
      const result = explained(text, heading);
      expect(lines(result)).toHaveLength(2);
      expect(codes(result)).toEqual(['W247 D3']);
    }
  });

  test.each([
    '指具有注册护士证书且实际从事护理工作的人员',
    '年末数（12月31日）；用于每千常住人口注册护士数',
    '全年数（1月1日—12月31日）',
    '指取得护士执业证书并在岗的人员，不包括已离岗、从事管理工作的人员',
    '指取得护士执业证书的人员，不包括免疫接种门诊的临时人员',
    '注册护士数÷年末常住人口×1000',
  ])('%s is a definition of it', (text) => {
    expect(codes(explained(text))).toEqual([]);
  });

  test('who answers for a figure, and what it is for, is no definition', () => {
    expect(codes(explained('区直属单位管理科', '责任科室'))).toEqual([]);
    expect(codes(explained('只用于年度监测', '用途'))).toEqual([]);
  });
});
