import { expect, test } from 'vitest';
import { isUnchanged } from '../../../../pipeline/normalise/words/harmless/unchanged.ts';
import { dictionary } from '../../build.ts';

test.each([
  '与上年口径一致',
  '口径未变',
  '数据可比',
  '与上年可比',
  '可与上年直接比较',
  '数据与上年具有可比性',
  '统计口径与上年相同',
  '口径同上年',
  '统计范围未调整',
  '按可比口径',
])('“%s” says that figures are counted as before', (clause) => {
  expect(isUnchanged(clause, dictionary)).toBe(true);
});

test.each([
  '不可比',
  '与上年不可比',
  '与上年口径不一致',
  '口径变化',
  '三级医院口径未变',
  '按可比口径调整',
  '沿用上年数',
  '与上年数据相同',
  '上年口径',
])('“%s” does not', (clause) => {
  expect(isUnchanged(clause, dictionary)).toBe(false);
});
