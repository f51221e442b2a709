import { expect, test } from 'vitest';
import { isCounted } from '../../pipeline/model/counted.ts';
import { readCsv } from '../run/csv.ts';

test('词典的单位中，逐个计数的只有这些，其余可以有小数', () => {
  const units = [...new Set(readCsv('sql/reference/measures.csv').map((row) => row['unit'] ?? ''))];
  const whole = ['人', '张', '个', '例', '次', '人次', '剂次', '床日'];
  expect(units.filter(isCounted).sort()).toEqual(whole.filter((unit) => units.includes(unit)).sort());
  expect(['%', '‰', '岁', '万元', '平方米', ''].filter(isCounted)).toEqual([]);
});
