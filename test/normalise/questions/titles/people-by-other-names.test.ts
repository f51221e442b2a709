import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const titled = (title: string, ...rows: readonly (readonly [string, string, number])[]) =>
  read(book(sheet([[`朝阳区2023年${title}`], ['指标', '单位', '2023年'], ...rows.map((row) => [...row])])), 'A1');
const old = ['65岁及以上老年人数', '人', 20000] as const;

describe('the old by another name', () => {
  test.each([
    '体检情况',
    '门诊患者情况',
    '高血压患者情况',
    '死亡情况',
    '患者就诊情况',
    '老年人就诊情况',
    '家庭医生签约情况',
    '卫生监督情况',
  ])('below %s are asked about, and read', (title) => {
    expect(codes(titled(title, old))).toEqual(['W246 A1']);
    expect(lines(titled(title, old))).toEqual(['朝阳区 2023 65岁及以上常住人口 20000']);
  });

  test('and children too', () => {
    const children = ['0—6岁儿童数', '人', 20000] as const;
    expect(codes(titled('死亡情况', children))).toEqual(['W246 A1']);
    expect(codes(titled('儿童健康管理情况', children))).toEqual([]);
    expect(codes(titled('出生死亡情况', children, ['户籍死亡人数', '人', 200]))).toEqual([]);
  });

  test.each(['老年人健康管理情况', '老龄工作情况', '老年人口情况', '人口情况'])('below %s are all', (title) => {
    expect(codes(titled(title, old))).toEqual([]);
  });

  test('are all where the table counts the others too, or where they are called 人口', () => {
    const some = titled('体检情况', old, ['体检人数', '人', 15000]);
    expect(codes(some).filter((code) => code.startsWith('W246'))).toEqual([]);
    const signed = titled('家庭医生签约情况', ['家庭医生签约人数', '人', 900000], old);
    expect(codes(signed)).toEqual([]);
    const called = titled('体检情况', ['65岁及以上常住人口', '人', 650000]);
    expect(codes(called)).toEqual([]);
  });
});

test.each([
  ['新冠死亡情况', '户籍死亡人数'],
  ['肿瘤死亡情况', '户籍死亡人数'],
  ['住院死亡情况', '户籍死亡人数'],
  ['慢性病死亡情况', '年龄别死亡人数'],
  ['乡镇情况', '家庭医生签约人数'],
  ['乡村医生签约服务情况', '家庭医生签约人数'],
  ['村级卫生情况', '年内管理高血压患者数'],
  ['托育机构情况', '0—6岁儿童数'],
])('%s keeps %s to a part', (title, measure) => {
  expect(lines(titled(title, [measure, '人', 20000]))).toEqual([]);
});

test.each([
  ['死亡情况', '户籍死亡人数', '人'],
  ['慢性病防控情况', '四类慢性病死亡人数', '人'],
  ['慢性病防控情况', '人均期望寿命', '岁'],
  ['托育服务情况', '年末常住人口', '人'],
  ['托育服务情况', '3岁以下婴幼儿托位数', '个'],
  ['乡镇情况', '乡镇总数', '个'],
  ['社区情况', '家庭医生签约人数', '人'],
  ['体检情况', '年末常住人口', '人'],
])('%s is no part of %s', (title, measure, unit) => {
  expect(lines(titled(title, [measure, unit, 80]))).toHaveLength(1);
});

test.each(['产科情况', '分娩情况', '出生缺陷监测情况', '产前诊断情况'])(
  'births below %s may be by hospital',
  (title) => {
    expect(codes(titled(title, ['活产数', '人', 20000]))).toEqual(['W246 A1']);
  },
);

test.each(['公安分局人口情况', '公安局人口情况'])('residents below %s may be by register', (title) => {
  expect(codes(titled(title, ['年末常住人口', '人', 3438000]))).toEqual(['W246 A1']);
  expect(codes(titled(title, ['年末户籍人口', '人', 2115000]))).toEqual([]);
});
