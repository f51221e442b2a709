import { expect, test } from 'vitest';
import { doubtfulSource } from '../../../pipeline/normalise/questions/source-doubts.ts';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';

const at = (text: string, year = 2023) => doubtfulSource(nameKey(text), { year });

test.each([
  ['由密云区医院提供', '密云区医院'],
  ['资料来源：密云区医院HIS', '密云区医院'],
  ['数据取自望京街道社区卫生服务中心', '望京街道社区卫生服务中心'],
  ['以上为卫健委管理单位数据', '管理单位'],
  ['以上数据为所属单位汇总', '所属单位'],
  ['来源于第七次全国人口普查', '第七次全国人口普查'],
  ['常住人口采用七普数据', '七普'],
])('%s：来源是一家机构、所属单位或别的年份的普查', (text, word) => {
  expect(at(text)).toBe(word);
});

test.each([
  '由区疾控中心提供',
  '数据来源于区妇幼保健院',
  '由各医院填报',
  '由全部医院、社区卫生服务中心汇总',
  '资料来源：医疗机构统计年报',
  '由辖区所有医院填报',
  '由二级医院、三级医院等医院填报',
  '来源于国家统计直报系统',
  '医院指二级及以上医院',
  '年末户籍人口由公安部门提供',
  '以上数据为全区数据',
  '人口普查以后调整了区划',
])('%s：不问', (text) => {
  expect(at(text)).toBeNull();
});

test('普查当年的数可以来自普查', () => {
  expect(at('来源于第七次全国人口普查', 2020)).toBeNull();
});
