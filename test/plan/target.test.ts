import { expect, test } from 'vitest';
import type { Direction, Target } from '../../pipeline/model/plan.ts';
import { parseTarget } from '../../pipeline/plan/target.ts';
import { chaoyang, miyun } from './printed.ts';

const blank = { value: null, low: null, high: null, strict: false, digits: 0, year: null };
const read = (text: string, unit: string, direction: Direction) => parseTarget(text, { unit, direction });
const reason = (text: string, unit: string, direction: Direction) => {
  const target = read(text, unit, direction);
  return 'reason' in target ? target.reason : `读成了 ${target.kind}`;
};

for (const [plan, rows] of [
  ['朝阳', chaoyang],
  ['密云', miyun],
] as const) {
  test.each(rows.map((row, index) => ({ seq: index + 1, ...row })))(`${plan} $seq $name：$target`, (row) => {
    const target = read(row.target, row.unit, row.direction);
    const strict = row.kind === 'direction_only' || row.kind === 'above_reference';
    const [low, high] = Array.isArray(row.number) ? row.number : [null, null];
    const value = typeof row.number === 'number' ? row.number : null;
    expect(target).toEqual({
      ...blank,
      kind: row.kind,
      direction: row.direction,
      value,
      low,
      high,
      strict,
      digits: row.digits,
    });
  });
}

type Case = readonly [text: string, unit: string, direction: Direction, expected: Partial<Target>];

test.each<Case>([
  ['≥65', '%', 'up', { kind: 'at_least', value: 65 }],
  ['≥97%', '%', 'up', { kind: 'at_least', value: 97 }],
  ['≤3', '‰', 'down', { kind: 'at_most', value: 3 }],
  ['≤170/10万', '1/10万', 'down', { kind: 'at_most', value: 170 }],
  ['不低于95%', '%', 'up', { kind: 'at_least', value: 95 }],
  ['40%以上', '%', 'up', { kind: 'at_least', value: 40 }],
  ['20%以下', '%', 'down', { kind: 'at_most', value: 20 }],
  ['小于12分钟', '分钟', 'down', { kind: 'at_most', value: 12, strict: true }],
  ['不高于3.0‰', '‰', 'down', { kind: 'at_most', value: 3, digits: 1 }],
  ['8000人', '人', 'up', { kind: 'level', value: 8000 }],
  ['4.5个', '个', 'up', { kind: 'level', value: 4.5, digits: 1 }],
  ['不少于100间', '间', 'up', { kind: 'at_least', value: 100 }],
  ['500人以上', '人', 'up', { kind: 'at_least', value: 500 }],
  ['70%及以上', '%', 'up', { kind: 'at_least', value: 70 }],
  ['7/10万以下', '1/10万', 'down', { kind: 'at_most', value: 7 }],
  ['7/10万', '/10万', 'down', { kind: 'level', value: 7 }],
  ['不低于20人/10万人口', '人/10万人口', 'up', { kind: 'at_least', value: 20 }],
  ['高于60%', '%', 'up', { kind: 'at_least', value: 60, strict: true }],
  ['超过1,500人', '人', 'up', { kind: 'at_least', value: 1500, strict: true }],
  ['＜１２分钟', '分钟', 'down', { kind: 'at_most', value: 12, strict: true }],
  ['＞＝６５％', '%', 'up', { kind: 'at_least', value: 65 }],
  ['<=3', '‰', 'down', { kind: 'at_most', value: 3 }],
  ['≤１７０／１０万', '1/10万', 'down', { kind: 'at_most', value: 170 }],
  ['≥ 65 %', '%', 'up', { kind: 'at_least', value: 65 }],
  ['至少一个', '个', 'up', { kind: 'at_least', value: 1 }],
  ['至少1-2名', '名', 'up', { kind: 'at_least', value: 1 }],
  ['降至19.5%以下', '%', 'down', { kind: 'at_most', value: 19.5, digits: 1 }],
  ['控制在7/10万以下', '1/10万', 'down', { kind: 'at_most', value: 7 }],
  ['提升至40%以上', '%', 'up', { kind: 'at_least', value: 40 }],
  ['力争达到4.5个', '个', 'up', { kind: 'level', value: 4.5, digits: 1 }],
  ['100%', '%', 'up', { kind: 'full_coverage', value: 100 }],
  ['达到100%', '%', 'up', { kind: 'full_coverage', value: 100 }],
  ['全覆盖', '%', 'up', { kind: 'full_coverage', value: 100 }],
  ['100', '人', 'up', { kind: 'level', value: 100 }],
  ['100%', '%', 'down', { kind: 'level', value: 100 }],
  ['107—103', '女=100', 'range', { kind: 'range', low: 103, high: 107 }],
  ['103——107', '女=100', 'range', { kind: 'range', low: 103, high: 107 }],
  ['１０３～１０７', '女=100', 'range', { kind: 'range', low: 103, high: 107 }],
  ['103－107', '女=100', 'range', { kind: 'range', low: 103, high: 107 }],
  ['2-3家', '家', 'range', { kind: 'range', low: 2, high: 3 }],
  ['2-3家', '家', 'up', { kind: 'at_least', value: 2, strict: false }],
  ['-1.86‰至-1.29‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['－1.29‰至－1.86‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['−1.29‰～−1.86‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['—1.29‰至—1.86‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['–1.29‰至–1.86‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['负1.29‰至负1.86‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['-1.86‰—-1.29‰', '‰', 'range', { kind: 'range', low: -1.86, high: -1.29, digits: 2 }],
  ['-1至1.5', '‰', 'range', { kind: 'range', low: -1, high: 1.5, digits: 1 }],
  ['提高0.5岁', '岁', 'up', { kind: 'baseline_change', value: 0.5, digits: 1 }],
  ['提高0.5岁以上', '岁', 'up', { kind: 'baseline_change', value: 0.5, digits: 1 }],
  ['降低5%', '%', 'down', { kind: 'baseline_change', value: -5 }],
  ['下降3个百分点', '%', 'down', { kind: 'baseline_change', value: -3 }],
  ['减少10/10万', '1/10万', 'down', { kind: 'baseline_change', value: -10 }],
  ['30%左右', '%', 'up', { kind: 'about', value: 30 }],
  ['30%左右', '%', 'range', { kind: 'about', value: 30 }],
  ['提高', '%', 'up', { kind: 'direction_only', strict: true }],
  ['稳步提高', '%', 'up', { kind: 'direction_only', strict: true }],
  ['每年提升1—3个百分点', '%', 'up', { kind: 'yearly_change', low: 1, high: 3 }],
  ['每年提升1个百分点', '%', 'up', { kind: 'yearly_change', low: 1, high: 1 }],
  ['每年提高不少于0.5个百分点', '%', 'up', { kind: 'yearly_change', low: 0.5, high: null, digits: 1 }],
  ['每年降低2—1个百分点', '%', 'down', { kind: 'yearly_change', low: 1, high: 2 }],
  ['保持在100%', '%', 'up', { kind: 'maintain', value: 100 }],
  ['维持20%以下', '%', 'down', { kind: 'maintain', value: 20 }],
  ['保持在98%以上', '%', 'up', { kind: 'maintain', value: 98 }],
  ['保持小于12分钟', '分钟', 'down', { kind: 'maintain', value: 12, strict: true }],
  ['到2022年，小于12分钟', '分钟', 'down', { kind: 'at_most', value: 12, strict: true, year: 2022 }],
  ['到2022年不低于95%', '%', 'up', { kind: 'at_least', value: 95, year: 2022 }],
  ['到２０２３年底前，达到100％', '%', 'up', { kind: 'full_coverage', value: 100, year: 2023 }],
])('%s（%s，%s）', (text, unit, direction, expected) => {
  expect(read(text, unit, direction)).toEqual({ ...blank, direction, ...expected });
});

test.each<readonly [text: string, unit: string, direction: Direction, part: string]>([
  ['', '%', 'up', '没有填写目标'],
  ['每年新增20个', '个', 'up', '不是数字'],
  ['逐年下降', '%', 'down', '不是数字'],
  ['基本达到先进水平', '%', 'up', '不是数字'],
  ['≤170/10万', '‰', 'down', '“/10万”与计量单位“‰”不符'],
  ['≥97%', '‰', 'up', '“%”与计量单位“‰”不符'],
  ['增长0.5岁', '人', 'up', '“岁”与计量单位“人”不符'],
  ['1.2万人', '人', 'up', '“万人”与计量单位“人”不符'],
  ['1,2O3', '张', 'up', '与计量单位“张”不符'],
  ['6 5', '%', 'up', '与计量单位“%”不符'],
  ['65%—70', '张', 'range', '与计量单位“张”不符'],
  ['≥65%以上', '%', 'up', '前后各有一个界限词'],
  ['降低5%', '岁', 'down', '分不清是相对变化'],
  ['每年提升1—3个百分点', '岁', 'up', '分不清是相对变化'],
  ['提高-5%', '%', 'up', '不应带正负号'],
  ['每年提升-3至-1个百分点', '%', 'up', '不应带负号'],
  ['降低5%以下', '%', 'down', '不是至少要有的变化量'],
  ['103--107', '女=100', 'range', '分不清是连接号还是负号'],
  ['—1.29——1.86', '‰', 'range', '分不清是连接号还是负号'],
  ['≥65', '%', 'down', '要求方向为 up，登记的方向是 down'],
  ['降至19.5%以下', '%', 'up', '要求方向为 down，登记的方向是 up'],
  ['下降', '%', 'up', '要求方向为 down'],
  ['增长0.5岁', '岁', 'range', '要求方向为 up'],
  ['每年提升1个百分点', '%', 'down', '要求方向为 up'],
  ['高于全市平均水平', '%', 'down', '要求方向为 up'],
  ['达到市级配置标准', '人', 'range', '要求方向为 up'],
  ['103—107', '女=100', 'up', '要求方向为 range'],
  ['83.0', '岁', 'range', '方向应为 up 或 down'],
  ['保持在103—107', '女=100', 'up', '与计量单位'],
  ['全覆盖', '个', 'up', '计量单位应为 %'],
])('%s（%s，%s）不能读：%s', (text, unit, direction, part) => {
  expect(reason(text, unit, direction)).toContain(part);
});
