import { expect, test } from 'vitest';
import { likelyNames } from '../../../pipeline/normalise/labels/likely-names.ts';
import { dictionary } from '../build.ts';

const likely = (text: string, ...units: string[]) => likelyNames(text, units, dictionary);

test.each([
  ['核定编制床位', '注册床位数'],
  ['满足呼叫量', '院前急救满足数'],
  ['平均人口', '年龄别平均人口'],
  ['救护车', '院前医疗急救救护车数'],
  ['65岁及以上老年人健康管理服务人数', '65岁及以上老年人规范健康管理人数'],
  ['按规范要求进行高血压患者管理的人数', '高血压患者规范管理人数'],
  ['注册护师数', '注册护士数'],
  ['注册护师 Registered Nurses', '注册护士数'],
  ['密云县', '密云区'],
])('“%s”最像的写法是“%s”的', (text, name) => {
  expect(likely(text)[0]).toBe(name);
});

test('年龄、人数的界限不同的不像，地区不像地区里的机构，不像任何写法的没有', () => {
  expect(likely('60岁及以上常住人口')).toEqual([]);
  expect(likely('36-50岁')).toEqual([]);
  expect(likely('2000人以上行政村')).toEqual([]);
  expect(likely('密云区医院')).not.toContain('密云区');
  expect(likely('风景甲')).toEqual([]);
});

test('单位对得上的在前', () => {
  const first = (unit: string) => likely('社区卫生服务中心工作人数', unit)[0];
  expect(first('人')).toBe('社区卫生服务中心人员数');
  expect(first('个')).toBe('社区卫生服务中心数');
});
