import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';
import { looseKey } from '../../../pipeline/normalise/words/loose-key.ts';
import { plainMeasure } from '../../../pipeline/normalise/words/plain-measure.ts';
import { wordKeys } from '../../../pipeline/normalise/words/word-keys.ts';

import { dictionary } from '../build.ts';

const looseOf = (text: string, year: number, isName: boolean, area = '密云区') =>
  looseKey(wordKeys(text, year)?.key ?? '', isName, area);
const same = (one: string, other: string, isName: boolean) =>
  looseOf(one, 2027, isName) === looseOf(other, 2028, isName);

describe('the whole name of a measure', () => {
  const plainOf = (text: string) => plainMeasure(nameKey(text), dictionary);

  it.each(['活产数', '1.活产数', '一、活产数', '（一）活产数', '①活产数', '活产数（人）', '2、活产数（人）'])(
    'is found in %s',
    (text) => {
      expect(plainOf(text)).toBe('活产数');
    },
  );

  it.each([
    '活产数（万人）',
    '活产数（户籍）',
    '活产数（张）',
    '其中：活产数',
    '1.户籍活产数',
    '活产数（人次）',
    '12月活产数',
    '2.5活产数',
    '活产数（%）',
    '十一、民营',
  ])('is not in %s', (text) => {
    expect(plainOf(text)).toBe(nameKey(text));
  });
});

describe('what is left of a name', () => {
  it.each([
    ['机构床位', '1.机构床位'],
    ['机构床位', '1机构床位'],
    ['机构床位', '（二）机构床位'],
    ['机构床位', '三、机构床位情况'],
    ['四类慢性病', '四类慢性病表'],
    ['表1 人口', '表1-2 人口情况统计表'],
    ['人口2027年', '2028年人口情况'],
    ['人口（2027年）', '人口'],
    ['机构与床位', '机构、床位一览表'],
  ])('is the same of the sheets %s and %s', (one, other) => {
    expect(same(one, other, true)).toBe(true);
  });

  it.each([
    ['机构床位', '公立机构床位'],
    ['机构床位', '机构床位（公立）'],
    ['人口', '户籍人口情况表'],
    ['人口2027年', '人口2028年1-11月'],
    ['人口2027年', '人口2028年上半年'],
    ['人口2027年', '人口2027年'],
    ['人口2027年', '2028年末人口'],
    ['12月人口', '11月人口'],
    ['5家医院', '3家医院'],
    ['4类慢性病', '3类慢性病'],
    ['1街道', '2街道'],
    ['人口年报', '人口季报'],
    ['诊疗', '门急诊'],
    ['0-6岁儿童', '3岁以下儿童'],
    ['老年人65', '老年人60'],
    ['表1', '表2'],
    ['统计', '汇总'],
  ])('is not of the sheets %s and %s', (one, other) => {
    expect(same(one, other, true)).toBe(false);
  });

  it.each([
    ['密云区医疗卫生机构与床位（2027年）', '2028年度密云区医疗卫生机构、床位情况统计表', true],
    ['密云区2027年妇幼健康年报', '密云区2028年妇幼健康年报表', true],
    ['密云区2027年卫生资源', '密云区2028年区属卫生资源统计表', false],
    ['密云区2027年卫生资源', '密云区2028年末卫生资源', false],
    ['其他', '1.其他', false],
    ['一、医院', '医院', false],
    ['合计', '合计（2028年1-9月）', false],
  ])('of the cells %s and %s: %s', (one, other, isSame) => {
    expect(same(one, other, false)).toBe(isSame);
  });

  it.each([
    ['密云区2027年妇幼健康统计表', '北京市密云区2028年妇幼健康统计表', true],
    ['密云区2027年妇幼健康统计表', '2028年妇幼健康统计表', true],
    ['2027年密云区妇幼健康统计表', '密云区2028年妇幼健康统计表', true],
    ['填报单位（盖章）：密云区妇幼保健院', '填报单位（盖章）：北京市密云区妇幼保健院', true],
    ['密云区2027年妇幼健康统计表', '密云2028年妇幼健康统计表', false],
    ['密云区2027年妇幼健康统计表', '怀柔区2028年妇幼健康统计表', false],
    ['密云区2027年妇幼健康统计表', '北京市2028年妇幼健康统计表', false],
    ['密云区', '北京市密云区', false],
    ['医院', '密云区医院', false],
    ['2027年医院统计表', '密云区医院2028年统计表', false],
    ['指标', '指标名称', true],
    ['项目', '统计指标', true],
    ['单位', '计量单位', true],
    ['序号', '行次', true],
    ['指标', '医院名称', false],
    ['单位', '填报单位', false],
    ['指标', '户籍指标', false],
  ])('of the cells %s and %s in 密云区: %s', (one, other, isSame) => {
    expect(same(one, other, false)).toBe(isSame);
  });
});
