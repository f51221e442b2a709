import type { Verdict } from '../../model/evaluation.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { formatCount } from '../format.ts';
import { exact } from './exact.ts';
import { metArithmetic } from './met.ts';
import { cutArithmetic, paceArithmetic } from './pace.ts';

/**
 * The arithmetic of a verdict in words, with every number that it needs: x, b, t, how they compare, τ, P, R and the
 * row of the table that decided. Nothing is computed here: numbers and answers are those of the verdict.
 * @param decimals of the indicator; numbers carry up to four more
 */
export function arithmeticOf(verdict: Verdict, promise: PlannedTarget, decimals: number): string {
  const decided = `按第${verdict.rule}条`;
  const end = `结论为“${verdict.verdict_zh}”。`;
  if (verdict.judged_value === null) return `${ownYear(verdict)}${verdict.rule_zh}，${decided}，${end}`;
  const cut = cutArithmetic(verdict);
  return [
    `${ownYear(verdict)}${valuePart(verdict, decimals)}`,
    baselinePart(verdict, decimals),
    ...metArithmetic(verdict, promise, decimals),
    ...paceArithmetic(verdict, decimals),
    smallPart(verdict, decimals),
    `${cut === '' ? verdict.rule_zh : cut}，${decided}，${end}`,
  ]
    .filter((part) => part !== '')
    .join('；');
}

function ownYear({ judged_year: judged, year }: Verdict): string {
  return judged < year ? `目标年份为${judged}年，沿用该年：` : '';
}

function valuePart(verdict: Verdict, decimals: number): string {
  const { judged_year: year, judged_value: value } = verdict;
  return `x${countsPart(verdict)}＝${exact(value ?? 0, decimals)}（${year}年）`;
}

/** ＝4,012÷1,000,000×1000 where the counts and a whole factor give the value. */
function countsPart(verdict: Verdict): string {
  const { numerator, denominator, judged_value: value, judged_year: judged, year } = verdict;
  if (numerator === null || denominator === null || denominator <= 0 || value === null || judged < year) return '';
  const count = (number: number): string => formatCount(number, Number.isInteger(number) ? 0 : 2);
  const counts = `＝${count(numerator)}÷${count(denominator)}`;
  if (numerator === 0) return value === 0 ? counts : '';
  const share = numerator / denominator;
  const factor = Math.round(value / share);
  if (factor < 1 || Math.abs(share * factor - value) > 1e-9 * Math.max(1, Math.abs(value))) return '';
  return factor === 1 ? counts : `${counts}×${factor}`;
}

function baselinePart(verdict: Verdict, decimals: number): string {
  const { baseline_value: base, baseline_year: year, judged_year: now } = verdict;
  if (base === null) return now <= year ? '' : '没有b';
  return `b＝${exact(base, decimals)}（${year}年${verdict.baseline_computed ? '，按年报计算' : ''}）`;
}

function smallPart(verdict: Verdict, decimals: number): string {
  const { small_count: small, interval_low: low, interval_high: high, pooled_value: pooled } = verdict;
  if (!small || low === null || high === null) return '';
  const three = pooled === null ? '' : `，三年合并值${exact(pooled, decimals)}`;
  return `个数${formatCount(verdict.numerator)}不足20，95%区间${exact(low, decimals)}至${exact(high, decimals)}含t，小样本，结论不稳${three}`;
}
