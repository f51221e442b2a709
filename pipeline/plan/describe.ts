import type { Target } from '../model/plan.ts';
import { canonicalUnit } from './quantity.ts';

/**
 * How a target was read, as a Chinese phrase: “不低于 65 %”, “基期值加 0.5 岁”, “103 至 107，含两端”.
 * @param tolerance of 左右, in the indicator's unit
 */
export function describeTarget(target: Target, unit: string, tolerance: number | null = null): string {
  const prefix = target.year === null ? '' : `到 ${target.year} 年，`;
  return prefix + phrase(target, unit, tolerance);
}

function phrase(target: Target, unit: string, tolerance: number | null): string {
  const number = (value: number | null) => amount(value ?? 0, target.digits, unit);
  const change = (value: number | null) => amount(value ?? 0, target.digits, pointsOf(unit));
  switch (target.kind) {
    case 'at_least':
    case 'at_most':
    case 'level':
      return `${bound(target)} ${number(target.value)}`;
    case 'full_coverage':
      return `${number(target.value)}，应达到的全部达到`;
    case 'maintain':
      return `规划期内每年${bound(target)} ${number(target.value)}`;
    case 'range':
      return `${(target.low ?? 0).toFixed(target.digits)} 至 ${number(target.high)}，含两端`;
    case 'baseline_change':
      return `基期值${(target.value ?? 0) < 0 ? '减' : '加'} ${change(Math.abs(target.value ?? 0))}`;
    case 'about':
      return aboutPhrase(target, unit, tolerance);
    case 'direction_only':
      return target.direction === 'down' ? '低于基期值' : '高于基期值';
    case 'yearly_change': {
      const verb = target.direction === 'down' ? '降低' : '提高';
      const printed = target.high === null || target.high === target.low ? '' : `（规划上限 ${change(target.high)}）`;
      return `每年${verb}不少于 ${change(target.low)}${printed}`;
    }
    case 'above_reference':
      return '高于参照地区同年的数值';
    case 'meets_standard':
      return '不低于参照地区当年的标准，未公布标准的以核定记录为准';
  }
}

function aboutPhrase(target: Target, unit: string, tolerance: number | null): string {
  const allowed = tolerance ?? 0;
  const digits = Math.max(target.digits, decimalsOf(allowed));
  const centre = target.value ?? 0;
  const low = amount(centre - allowed, digits, unit);
  const high = amount(centre + allowed, digits, unit);
  const met = {
    down: `不高于 ${high}`,
    up: `不低于 ${low}`,
    range: `${(centre - allowed).toFixed(digits)} 至 ${high}`,
  }[target.direction];
  const width = amount(allowed, decimalsOf(allowed), pointsOf(unit));
  return `${amount(centre, target.digits, unit)} 左右（容差 ${width}，为假定），${met} 即达标`;
}

function bound({ direction, strict }: Target): string {
  if (direction === 'down') return strict ? '低于' : '不高于';
  return strict ? '高于' : '不低于';
}

function amount(value: number, digits: number, unit: string): string {
  const text = value.toFixed(digits);
  const spelling = canonicalUnit(unit);
  if (spelling.startsWith('1/')) return text + spelling.slice(1);
  return spelling === '' || spelling.includes('=') ? text : `${text} ${unit}`;
}

const points: Readonly<Record<string, string>> = { '%': '个百分点', '‰': '个千分点' };

/** The unit of a change. */
function pointsOf(unit: string): string {
  return points[canonicalUnit(unit)] ?? unit;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
