import { expect, test } from 'vitest';
import { normalise } from '../../../../pipeline/normalise/normalise.ts';
import { dictionary, folder, sheet } from '../../build.ts';

function asked(...margins: readonly string[]): readonly string[] {
  const rows = [['朝阳区卫生资源情况'], ['指标', '单位', '2023年'], ['注册护士数', '人', 25000]];
  const sheets = [{ ...sheet(rows), margins }];
  const { problems, observations } = normalise({ file: 'raw/朝阳区/2023/人员.xlsx', sheets }, folder, dictionary);
  expect(observations.map(({ value }) => value)).toEqual([25000]);
  return problems.map(({ code, found }) => `${code} ${/里有([^，]*)，/u.exec(found)?.[1]}`);
}

test.each([
  ['征求意见稿', 'W246 “征求意见”'],
  ['2022年数据', 'W246 “2022年”'],
  ['密云区', 'W246 “密云区”'],
  ['2023年1—9月', 'W246 “9月”'],
  ['民营医院部分', 'W246 “民营”'],
  ['注：不含民营医疗机构', 'W246 “民营”'],
  ['注：1—9月', 'W246 “9月”'],
  ['注：待核实', 'W246 “待核实”'],
  ['备注：户籍人口', 'W246 “户籍人口”'],
  ['注：密云区', 'W246 “密云区”'],
  ['以上数据未经核实', 'W246 “未经”不知是什么'],
  ['填报单位：海淀区卫生健康委员会', 'W246 “海淀区”'],
  ['单位：海淀区妇幼保健院', 'W246 “海淀区”'],
  ['计量单位：百人', 'W246 “百人”不知是什么'],
  ['DRAFT', 'W246 “draft”'],
])('“%s” on the pages is asked about, and the figure is read', (margin, words) => {
  expect(asked(margin)).toEqual([words]);
});

test.each([
  '朝阳区卫生健康委员会',
  '2023年',
  '2023年朝阳区卫生健康统计年报',
  '注：请输入大于0的整数',
  '注：年末数',
  '注：由各单位填报',
  '注：全区',
  '注：保留一位小数',
  '第1页 共1页',
  '第 1 页',
  '内部资料 注意保存',
  '打印日期：2024年1月3日',
  '填表人：张三',
  '单位：人',
  '单位：见表内',
  '单位：朝阳区妇幼保健院',
  '医政科',
  '表',
])('“%s” is not', (margin) => {
  expect(asked(margin)).toEqual([]);
});

/** Codes and cells for a list of which only the pages say the unit. */
function unitAsked(margin: string, heading = '2023年'): readonly string[] {
  const rows = [['朝阳区卫生资源情况'], ['指标', heading], ['年末常住人口', 345], ['实有床位数', 20100]];
  const sheets = [{ ...sheet(rows), margins: [margin] }];
  const { problems } = normalise({ file: 'raw/朝阳区/2023/人员.xlsx', sheets }, folder, dictionary);
  return problems.map(({ code, where }) => `${code} ${where.cell}`);
}

test('a unit on the pages that is not that of the figures is asked about', () => {
  expect(unitAsked('单位：万人')).toEqual(['W247 B3']);
  expect(unitAsked('（单位：万人）')).toEqual(['W247 B3']);
});

test('one that is, or beside which the table states its own, is not', () => {
  expect(unitAsked('单位：人')).toEqual([]);
  expect(unitAsked('单位：人、张')).toEqual([]);
  expect(unitAsked('单位：万人', '2023年（人、张）')).toEqual([]);
});
