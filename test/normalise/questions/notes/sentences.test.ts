import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const table = [
  ['指标', '单位', '2023年'],
  ['注册护士数', '人', 25000],
  ['实际开放床位数', '张', 21000],
];

const both = ['朝阳区 2023 实际开放床位数 21000', '朝阳区 2023 注册护士数 25000'];
const whole = [
  '现将我区2023年卫生资源情况报送如下。',
  '根据区卫健委要求，现将2023年有关数据报送如下：',
  '现将辖区2023年卫生资源情况汇总如下',
  '兹将朝阳区2023年卫生健康统计数据上报，请审阅。',
  '以下为我区数据',
  '本表为全区数据',
  '以下数据为朝阳区全部医疗机构数据',
  '本表包括全部医疗机构',
  '本表数据由基层科汇总',
  '各位领导：现将我区卫生资源情况汇报如下。',
];

describe('a source beside a table', () => {
  const under = (text: string) => codes(read(book(sheet([...table, [text]]))));

  test.each([
    '注：数据来源于2022年统计年报。',
    '资料来源：2022年卫生统计年报',
    '数据引自2022年卫生统计年报',
    '本表摘自2022年统计公报',
  ])('“%s”, of an earlier year than all figures, is asked about', (text) => {
    expect(under(text)).toEqual(['W247 A4']);
  });

  test.each(['注：数据来源于2023年统计年报。', '资料来源：2024年统计年鉴', '数据来源于卫生统计年报'])(
    '“%s” is not',
    (text) => {
      expect(under(text).filter((code) => code.startsWith('W247'))).toEqual([]);
    },
  );
});

describe('a sentence beside a table', () => {
  test.each([
    '现将望京地区2023年卫生资源情况报送如下。',
    '现将我院2023年卫生资源情况报送如下：',
    '区卫健委：现将我中心2023年有关数据上报如下。',
    '本表为东部院区数据',
    '以下为我院数据',
    '我院2023年卫生资源情况如下：',
    '以下数据来自朝阳医院',
    '本表由望京医院填报',
    '本表反映双井街道情况',
    '下表为全区民营医疗机构情况',
    '（统计对象：二级以上医院）',
    '以下系海淀区数据',
    '现将东城区2023年情况报送如下',
    '下表为2022年情况',
    '以上数据仅供参考',
    '此表不包含部队医院',
  ])('“%s” is asked about above and below', (text) => {
    expect(codes(read(book(sheet([[text], ...table]))))).not.toEqual([]);
    const below = read(book(sheet([...table, [text]])));
    expect(codes(below)).toEqual(['W247 A4']);
    expect(lines(below)).toEqual(both);
  });

  test.each(whole)('“%s” is not', (text) => {
    for (const rows of [
      [[text], ...table],
      [...table, [text]],
    ]) {
      const result = read(book(sheet(rows)));
      expect(codes(result)).toEqual([]);
      expect(lines(result)).toEqual(both);
    }
  });

  test('is asked about once, as a note or as a sentence', () => {
    expect(codes(read(book(sheet([...table, ['注：本表为东部院区数据。']]))))).toEqual(['W247 A4']);
  });
});
