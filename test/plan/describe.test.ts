import { expect, test } from 'vitest';
import type { Direction } from '../../pipeline/model/plan.ts';
import { describeTarget } from '../../pipeline/plan/describe.ts';
import { parseTarget } from '../../pipeline/plan/target.ts';

test.each<readonly [text: string, unit: string, direction: Direction, tolerance: number | null, phrase: string]>([
  ['≥65', '%', 'up', null, '不低于 65 %'],
  ['≥1.70', '人', 'up', null, '不低于 1.70 人'],
  ['≤170/10万', '1/10万', 'down', null, '不高于 170/10万'],
  ['小于12分钟', '分钟', 'down', null, '低于 12 分钟'],
  ['高于60%', '%', 'up', null, '高于 60 %'],
  ['83.0', '岁', 'up', null, '不低于 83.0 岁'],
  ['3‰', '‰', 'down', null, '不高于 3 ‰'],
  ['100%', '%', 'up', null, '100 %，应达到的全部达到'],
  ['增长0.5岁', '岁', 'up', null, '基期值加 0.5 岁'],
  ['降低5%', '%', 'down', null, '基期值减 5 个百分点'],
  ['103—107', '女=100', 'range', null, '103 至 107，含两端'],
  ['-1.29‰至-1.86‰', '‰', 'range', null, '-1.86 至 -1.29 ‰，含两端'],
  ['30%左右', '%', 'down', 1, '30 % 左右（容差 1 个百分点，为假定），不高于 31 % 即达标'],
  ['30%左右', '%', 'up', 0.5, '30 % 左右（容差 0.5 个百分点，为假定），不低于 29.5 % 即达标'],
  ['30%左右', '%', 'range', 1, '30 % 左右（容差 1 个百分点，为假定），29 至 31 % 即达标'],
  ['下降', '1/10万', 'down', null, '低于基期值'],
  ['提高', '%', 'up', null, '高于基期值'],
  ['每年提升1—3个百分点', '%', 'up', null, '每年提高不少于 1 个百分点（规划上限 3 个百分点）'],
  ['每年降低2个百分点', '%', 'down', null, '每年降低不少于 2 个百分点'],
  ['保持在98%以上', '%', 'up', null, '规划期内每年不低于 98 %'],
  ['维持20%以下', '%', 'down', null, '规划期内每年不高于 20 %'],
  ['高于全市平均水平', '%', 'up', null, '高于参照地区同年的数值'],
  ['达到市级配置标准', '人', 'up', null, '不低于参照地区当年的标准，未公布标准的以核定记录为准'],
  ['到2022年不低于95%', '%', 'up', null, '到 2022 年，不低于 95 %'],
])('%s（%s，%s）', (text, unit, direction, tolerance, phrase) => {
  const target = parseTarget(text, { unit, direction });
  if ('reason' in target) throw new Error(target.reason);
  expect(describeTarget(target, unit, tolerance)).toBe(phrase);
});
