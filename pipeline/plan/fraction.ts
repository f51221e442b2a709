import type { Refuse } from './fault.ts';

/** 0.72 where a percentage is meant may be 72 % or 0.72 %. */
function isBareFraction(text: string): boolean {
  return /^[≥≤＞＜><]?0\.\d+$/.test(text.trim());
}

/** Refuses a target and a baseline of a share in % that are written as a bare fraction. */
export function checkFractions(
  row: { readonly target: string; readonly baseline: string },
  unit: string,
  line: number,
  refuse: Refuse,
): void {
  if (unit !== '%') return;
  const found = '像是把百分数写成了小数';
  const expected = '72% 一类的写法；确实不足 1% 的，写上 %（0.72%）';
  if (isBareFraction(row.target)) refuse('E334', line, 'target', found, expected);
  if (isBareFraction(row.baseline)) refuse('E335', line, 'baseline', found, expected);
}
