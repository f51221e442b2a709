import type { Printed, ReportIndicator } from '../../model/report.ts';
import { formatShare } from '../format.ts';

/**
 * How numerator and denominator have moved since the base year, by the names that the definition gives them:
 * 床位数增加16.3%，常住人口减少0.1%. Blank where one of them is not known in both years, or the definition has changed.
 */
export function partsMoved({ baseline, current, years, definition }: ReportIndicator): string {
  const base = years.find(({ year }) => year === baseline.year);
  if (base === undefined || base.year === current.year || current.verdict === 'not_comparable') return '';
  const [above, below] = namesIn(definition);
  const moves = [move(above, base.numerator, current.numerator), move(below, base.denominator, current.denominator)];
  return moves.includes('') ? '' : moves.join('，');
}

/** Shares of fewer than this many say little: the counts themselves are printed. */
const fewest = 100;

function move(name: string, before: Printed, after: Printed): string {
  if (before.value === null || after.value === null || before.value <= 0 || after.value < 0) return '';
  const share = after.value / before.value - 1;
  if (share === 0) return `${name}没有变化`;
  const verb = share > 0 ? '增加' : '减少';
  if (before.value < fewest) return `${name}由${before.text}${verb}到${after.text}`;
  const size = formatShare(Math.abs(share), 1);
  return size === '0.0%' ? `${name}基本不变` : `${name}${verb}${size}`;
}

/** 年末床位数 ÷ 年末常住人口 × 1000 names its two parts; anything less simple leaves them 分子 and 分母. */
function namesIn(definition: string): readonly [string, string] {
  const [formula = ''] = definition.split('；');
  const [, above = '', below = ''] = /^([^÷]+)÷([^÷×]+)(?:× *\d+%?)?$/.exec(formula) ?? [];
  const names = [above, below].map((text) => text.trim().replace(/（[^（）]*）$/, ''));
  const [one = '', other = ''] = names;
  return one === '' || other === '' || one.startsWith('（') ? ['分子', '分母'] : [one, other];
}
