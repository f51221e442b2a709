import { expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

const heads = [
  '项目名称',
  '当前阶段',
  '实际开工时间',
  '总投资（万元）',
  '累计完成投资（万元）',
  '形象进度（%）',
  '备注',
];

const remarked = (remark: string) =>
  codes(read(book(sheet([['2023年重点项目台账'], heads, ['甲医院', '在建', '2022年3月', 9800, 5200, 45, remark]]))));

test.each([
  '总投资含土地费3000万元',
  '包括土地款',
  '总投资为合同额',
  '累计完成投资为拨付资金',
  '累计完成投资含预付款',
  '累计投资为概算',
  '合同金额',
  '中标价',
  '总投资暂估',
  '土地费另计',
  '与东坝项目合并统计',
  '仅一期',
  '面积为用地面积',
  '建筑面积含二期',
  '床位含观察床',
])('%s: the amounts are not those of the headings', (remark) => {
  expect(remarked(remark)).toEqual(['W247 G3']);
});

test.each([
  '总投资为概算批复数',
  '概算总投资9800万元',
  '完成概算批复',
  '含设备购置费',
  '合同已签订',
  '已完成设备采购合同签订',
  '土地已移交，完成征地拆迁',
  '资金已到位',
  '总投资为中央预算内投资',
  '包含急诊楼、住院楼',
  '面积含地下一层',
  '一期主体封顶',
])('%s is how the work goes, or what an amount is anyway', (remark) => {
  expect(remarked(remark)).toEqual([]);
});
